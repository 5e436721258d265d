import { useEffect, useState } from 'react';
import { Conversation } from '../conversation/conversation.tsx';
import { Pane } from '../pane/pane.tsx';
import { Sidebar } from '../sidebar/sidebar.tsx';
import { useChanges, useSight } from '../use-sight.ts';
import { useWorld } from '../world.tsx';
import { Failure } from './failure.tsx';
import { Help } from './help.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** The whole page: the channels, the one that is open, and beside it a thread or what went on behind. */
export function Frame() {
  const { person, place, pane, say } = useWorld();
  const version = useChanges();
  const sight = useSight({ as: person.id, channel: place.channel, thread: place.thread }, version);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere closes the drawer.
  useEffect(() => setDrawerOpen(false), [place]);
  useShortcuts(sight, () => setHelpOpen(true));
  if (!sight) return version === undefined ? <p className="gone">{say('frame.gone')}</p> : null;
  return (
    <div className="frame" data-pane={pane.shows || undefined} data-drawer={isDrawerOpen || undefined}>
      <Sidebar sight={sight} onHelp={() => setHelpOpen(true)} onClose={() => setDrawerOpen(false)} />
      <Conversation sight={sight} onMenu={() => setDrawerOpen(true)} />
      <Pane sight={sight} version={version} />
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
