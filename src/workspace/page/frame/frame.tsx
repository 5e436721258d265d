import { useEffect, useState } from 'react';
import { Conversation } from '../conversation/conversation.tsx';
import { Modal } from '../form/modal.tsx';
import { Home } from '../home/home.tsx';
import { Pane } from '../pane/pane.tsx';
import { HOME } from '../place.ts';
import { PlacesProvider } from '../places.tsx';
import { Sidebar } from '../sidebar/sidebar.tsx';
import { useChanges, useSight } from '../use-sight.ts';
import { useWorld } from '../world.tsx';
import { Failure } from './failure.tsx';
import { Help } from './help.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** The whole page: the channels, the one that is open, and beside it a thread or what went on behind. */
export function Frame() {
  const { opening, person, place, pane, say } = useWorld();
  const version = useChanges();
  const sight = useSight(
    { as: person.id, channel: place.channel === HOME ? undefined : place.channel, thread: place.thread },
    version,
  );
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere closes the drawer.
  useEffect(() => setDrawerOpen(false), [place]);
  useShortcuts(sight, () => setHelpOpen(true));
  if (!sight) return version === undefined ? <p className="gone">{say('frame.gone')}</p> : null;
  const places = [
    ...sight.channels.map(({ id, name }) => ({ id, name: `#${name}` })),
    { id: sight.directMessage, name: opening.app.name },
  ];
  return (
    <div className="frame" data-pane={pane.shows || undefined} data-drawer={isDrawerOpen || undefined}>
      <Sidebar sight={sight} onHelp={() => setHelpOpen(true)} onClose={() => setDrawerOpen(false)} />
      <PlacesProvider value={places}>
        {place.channel === HOME ? (
          <Home sight={sight} onMenu={() => setDrawerOpen(true)} />
        ) : (
          <Conversation sight={sight} onMenu={() => setDrawerOpen(true)} />
        )}
        <Pane sight={sight} version={version} />
        {sight.modal && <Modal key={sight.modal.id} view={sight.modal} />}
      </PlacesProvider>
      {version === undefined && (
        <p className="gone" role="status">
          {say('frame.gone')}
        </p>
      )}
      <Failure />
      <Help isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
