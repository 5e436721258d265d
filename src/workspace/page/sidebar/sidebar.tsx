import { Icon, type IconName } from '../frame/icon.tsx';
import { Mark } from '../frame/mark.tsx';
import { HOME } from '../place.ts';
import type { PageChannel, Sight } from '../sight.ts';
import { useWorld } from '../world.tsx';
import { ClockMenu } from './clock-menu.tsx';
import { PersonMenu } from './person-menu.tsx';
import { useNews } from './use-news.ts';

/** What this is, where one can be, and who one is. */
export function Sidebar({
  sight,
  onHelp,
  onClose,
}: {
  sight: Sight;
  onHelp: () => void;
  onClose: () => void;
}) {
  const { opening, say } = useWorld();
  const news = useNews(sight);
  return (
    <>
      <nav className="sidebar" aria-label={say('sidebar.title')} data-region>
        <div className="brand">
          <span className="brand-mark">
            <Mark />
          </span>
          <strong>{opening.app.name}</strong>
          <button type="button" className="icon-button" aria-label={say('help.title')} onClick={onHelp}>
            <Icon name="help" />
          </button>
        </div>
        <p className="not-slack">
          <strong>{say('frame.notSlack')}</strong> {say('frame.local')}
        </p>
        <h2 id="channels-title">{say('sidebar.channels')}</h2>
        <ul aria-labelledby="channels-title">
          {sight.channels.map((channel) => (
            <Entry
              key={channel.id}
              sight={sight}
              channel={channel.id}
              isNew={news.has(channel.id)}
              icon={iconOf(channel)}
              name={channel.name}
            />
          ))}
        </ul>
        <h2 id="app-title">{say('sidebar.app')}</h2>
        <ul aria-labelledby="app-title">
          {opening.hasHome && <Entry sight={sight} channel={HOME} icon="home" name={say('sidebar.home')} />}
          <Entry
            sight={sight}
            isNew={news.has(sight.directMessage)}
            channel={sight.directMessage}
            icon="reply"
            name={say('sidebar.messages')}
          />
        </ul>
        <div className="sidebar-foot">
          {sight.now !== undefined && <ClockMenu now={sight.now} nextDigest={sight.nextDigest} />}
          <PersonMenu />
        </div>
      </nav>
      <button
        type="button"
        className="backdrop"
        tabIndex={-1}
        aria-label={say('frame.close')}
        onClick={onClose}
      />
    </>
  );
}

function iconOf({ kind }: PageChannel): IconName {
  return kind === 'group' ? 'lock' : 'hash';
}

interface EntryProps {
  readonly sight: Sight;
  readonly channel: string;
  readonly icon: IconName;
  readonly name: string;
  /** Whether something came since it was last looked at. */
  readonly isNew?: boolean;
}

function Entry({ sight, channel, icon, name, isNew = false }: EntryProps) {
  const { place, go, say } = useWorld();
  const isHere = (place.channel ?? sight.directMessage) === channel;
  return (
    <li>
      <button
        type="button"
        className="entry"
        aria-current={isHere ? 'page' : undefined}
        onClick={() => go({ channel })}
      >
        <Icon name={icon} />
        {name}
        {isNew && (
          <span className="news">
            <span className="unseen">{say('sidebar.news')}</span>
          </span>
        )}
      </button>
    </li>
  );
}
