import type { Sight } from '../sight.ts';
import { useWorld } from '../world.tsx';
import { Examples } from './examples.tsx';

/** What stands at the beginning of every conversation: how to ask here, with questions to click. */
export function Welcome({ sight, channel }: { sight: Sight; channel: string }) {
  const { opening, say, act } = useWorld();
  const open = sight.channels.find(({ id }) => id === channel);
  const [command] = opening.commands;
  const name = { channel: open?.name ?? '', app: opening.app.name, command: command?.command ?? '' };
  const kind = open === undefined ? 'direct' : open.appIsMember ? 'channel' : 'without';
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{say(`welcome.${kind}.title`, name)}</h2>
      <p>{say(`welcome.${kind}.how`, name)}</p>
      {kind === 'without' && (
        <button type="button" className="button" onClick={() => act({ do: 'invite', channel })}>
          {say('welcome.invite', name)}
        </button>
      )}
      <Examples sight={sight} channel={channel} />
    </section>
  );
}
