import { Composer } from '../conversation/composer.tsx';
import { MessageList } from '../conversation/message-list.tsx';
import { Icon } from '../frame/icon.tsx';
import { BlocksView } from '../inspect/blocks-view.tsx';
import { JournalView } from '../journal/journal-view.tsx';
import type { Sight } from '../sight.ts';
import { useWorld } from '../world.tsx';
import type { PaneTab } from './use-pane.ts';

/** Beside the conversation, or over it where there is no room: one of what can be shown there. */
export function Pane({ sight, version }: { sight: Sight; version: number | undefined }) {
  const { place, pane, say } = useWorld();
  const { shows } = pane;
  if (!shows) return null;
  const tabs: readonly PaneTab[] = [
    ...(place.thread === undefined ? [] : (['thread'] as const)),
    'journal',
    ...(pane.inspected === undefined ? [] : (['blocks'] as const)),
  ];
  return (
    <aside className="pane" aria-label={say('pane.title')} data-region>
      <div className="pane-head">
        <div role="tablist" aria-label={say('pane.title')}>
          {tabs.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`tab-${tab}`}
              aria-selected={tab === shows}
              aria-controls="pane-content"
              onClick={() => pane.show(tab)}
            >
              {say(`pane.${tab}`)}
            </button>
          ))}
        </div>
        <button type="button" className="icon-button" aria-label={say('frame.close')} onClick={pane.close}>
          <Icon name="close" />
        </button>
      </div>
      <div className="pane-content" role="tabpanel" id="pane-content" aria-labelledby={`tab-${shows}`}>
        {shows === 'thread' && <Thread sight={sight} />}
        {shows === 'journal' && <JournalView version={version} />}
        {shows === 'blocks' && <BlocksView sight={sight} />}
      </div>
    </aside>
  );
}

function Thread({ sight }: { sight: Sight }) {
  const { place } = useWorld();
  const { thread, channel = sight.directMessage } = place;
  const open = sight.channels.find(({ id }) => id === channel);
  return (
    <>
      <MessageList messages={sight.inThread === thread ? sight.thread : []} inThread />
      <Composer key={thread} channel={channel} name={open?.name} thread={thread} />
    </>
  );
}
