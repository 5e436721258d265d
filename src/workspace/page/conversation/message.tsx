import { memo, useMemo } from 'react';
import { Blocks } from '../blocks/blocks.tsx';
import { textBlocks } from '../blocks/text-blocks.ts';
import { type Surface, SurfaceProvider } from '../elements/surface.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageMessage } from '../protocol.ts';
import { useWorld } from '../world.tsx';
import { Avatar } from './avatar.tsx';
import { MessageTools } from './message-tools.tsx';
import { clockTime, timeOf } from './when.ts';

interface MessageProps {
  readonly message: PageMessage;
  readonly inThread: boolean;
  /** The last of a list is where the focus comes first. */
  readonly isLast: boolean;
}

/** A message with who wrote it and when; outside threads with the way into its own. */
export function Message({ message, inThread, isLast }: MessageProps) {
  const { opening, person, say, act } = useWorld();
  const { channel, ts, user, byApp, ephemeral } = message;
  const surface = useMemo<Surface>(
    () => ({
      async act(_, element, chosen) {
        const { action_id: actionId, value } = element as { action_id: string; value?: string };
        const which = { ...(value !== undefined && { value }), ...(chosen && { chosen }) };
        await act({ do: 'click', channel, ts, actionId, ...which });
      },
    }),
    [act, channel, ts],
  );
  const name = opening.people.find(({ id }) => id === user)?.realName ?? opening.app.name;
  const at = timeOf(ts);
  return (
    <article
      className="message"
      aria-label={say(ephemeral ? 'message.fromAlone' : 'message.from', { who: name })}
      data-ephemeral={ephemeral || undefined}
      data-ts={ts}
      tabIndex={isLast ? 0 : -1}
    >
      <Avatar user={user} />
      <div className="message-body">
        {ephemeral && (
          <p className="only-you">
            <Icon name="eye" />
            {say('message.onlyYou')}
          </p>
        )}
        <header>
          <strong>{name}</strong>
          {byApp && <span className="tag">{say('message.app')}</span>}
          <time dateTime={new Date(at).toISOString()}>{clockTime(at, person.locale, person.zone)}</time>
          {message.edited && <small>{say('message.edited')}</small>}
        </header>
        <SurfaceProvider value={surface}>
          <Content message={message} />
        </SurfaceProvider>
        {!inThread && message.replies > 0 && <ThreadLink message={message} />}
      </div>
      <MessageTools message={message} inThread={inThread} />
    </article>
  );
}

/** Every look at the workspace makes new objects of old messages; only what changed is drawn again. */
const Content = memo(
  ({ message }: { message: PageMessage }) => (
    <Blocks blocks={message.blocks?.length ? message.blocks : textBlocks(message.text)} />
  ),
  (before, after) => JSON.stringify(before.message) === JSON.stringify(after.message),
);

function ThreadLink({ message }: { message: PageMessage }) {
  const { say, go } = useWorld();
  const { channel, ts, replies } = message;
  return (
    <button type="button" className="thread-link" onClick={() => go({ channel, thread: ts })}>
      <Icon name="reply" />
      {say(replies === 1 ? 'message.reply' : 'message.replies', { count: String(replies) })}
    </button>
  );
}
