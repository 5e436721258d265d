import { Composer } from '../conversation/composer.tsx';
import { MessageList } from '../conversation/message-list.tsx';
import { useChanges, useSight } from '../use-sight.ts';
import { useWorld } from '../world.tsx';
import { Mark } from './mark.tsx';

/** The whole page: the channels, the one that is open, and the thread beside it. */
export function Frame() {
  const { person, place, go, say, opening, failure } = useWorld();
  const version = useChanges();
  const sight = useSight({ as: person.id, channel: place.channel, thread: place.thread }, version);
  if (!sight) return null;
  const channel = place.channel ?? sight.directMessage;
  const open = sight.channels.find(({ id }) => id === channel);
  const name = open ? `#${open.name}` : opening.app.name;
  return (
    <div className="frame">
      <nav className="sidebar" aria-label={say('sidebar.channels')}>
        <p className="brand">
          <Mark /> {opening.app.name}
        </p>
        <p className="not-slack">{say('frame.notSlack')}</p>
        <ul>
          {sight.channels.map(({ id, name: channelName }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === channel ? 'page' : undefined}
                onClick={() => go({ channel: id })}
              >
                #{channelName}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              aria-current={channel === sight.directMessage ? 'page' : undefined}
              onClick={() => go({ channel: sight.directMessage })}
            >
              {opening.app.name}
            </button>
          </li>
        </ul>
      </nav>
      <main>
        <h1>{name}</h1>
        <MessageList messages={sight.messages} />
        {failure && <p role="alert">{failure}</p>}
        <Composer channel={channel} name={name} />
      </main>
      {place.thread && (
        <aside aria-label={say('thread.title')}>
          <MessageList messages={sight.thread} inThread />
          <Composer channel={channel} name={name} thread={place.thread} />
        </aside>
      )}
    </div>
  );
}
