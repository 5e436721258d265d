import { useEffect } from 'react';
import { Head } from '../frame/head.tsx';
import { Icon } from '../frame/icon.tsx';
import type { Sight } from '../sight.ts';
import { Welcome } from '../welcome/welcome.tsx';
import { useWorld } from '../world.tsx';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';

/** The channel that is open, or the direct messages with the app. */
export function Conversation({ sight, onMenu }: { sight: Sight; onMenu: () => void }) {
  const { place, pane, act, say, person } = useWorld();
  const channel = place.channel ?? sight.directMessage;
  const isDirect = channel === sight.directMessage;
  const open = sight.channels.find(({ id }) => id === channel);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the app is told once each time somebody comes here.
  useEffect(() => {
    if (isDirect) void act({ do: 'open', tab: 'messages' });
  }, [isDirect, person]);
  const isJournalShown = pane.shows === 'journal';
  return (
    <main data-region>
      <Head icon={isDirect ? 'reply' : 'hash'} title={open?.name ?? say('sidebar.messages')} onMenu={onMenu}>
        <button
          type="button"
          className="button head-journal"
          aria-pressed={isJournalShown}
          onClick={() => (isJournalShown ? pane.close() : pane.show('journal'))}
        >
          <Icon name="code" />
          {say('pane.journal')}
        </button>
      </Head>
      <MessageList key={`messages ${channel}`} messages={sight.channel === channel ? sight.messages : []}>
        <Welcome sight={sight} channel={channel} />
      </MessageList>
      <Composer key={`composer ${channel}`} channel={channel} name={open?.name} />
      <Announcer messages={[...sight.messages, ...sight.thread]} />
    </main>
  );
}
