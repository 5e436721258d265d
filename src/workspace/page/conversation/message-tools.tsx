import { Icon } from '../frame/icon.tsx';
import { Menu } from '../menu/menu.tsx';
import type { PageMessage } from '../sight.ts';
import { useWorld } from '../world.tsx';

/** What can be done with a message: by pointer when it is pointed at, by keyboard at any time. */
export function MessageTools({ message, inThread }: { message: PageMessage; inThread: boolean }) {
  const { opening, say, go, pane, act } = useWorld();
  const { channel, ts, ephemeral } = message;
  const shortcuts = ephemeral ? [] : opening.shortcuts.filter(({ type }) => type === 'message');
  return (
    <div className="message-tools">
      {!inThread && !ephemeral && (
        <button
          type="button"
          className="icon-button"
          aria-label={say('message.replyInThread')}
          title={say('message.replyInThread')}
          onClick={() => go({ channel, thread: ts })}
        >
          <Icon name="reply" />
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={say('message.inspect')}
        title={say('message.inspect')}
        onClick={() => pane.inspect(ts)}
      >
        <Icon name="code" />
      </button>
      {shortcuts.length > 0 && (
        <Menu
          label={say('message.more')}
          className="icon-button"
          items={shortcuts.map(({ name, callbackId }) => ({
            key: callbackId,
            label: name,
            choose: () => void act({ do: 'shortcut', callbackId, channel, ts }),
          }))}
        >
          <Icon name="more" />
        </Menu>
      )}
    </div>
  );
}
