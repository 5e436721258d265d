import { Icon } from '../frame/icon.tsx';
import type { PageMessage } from '../sight.ts';
import { useWorld } from '../world.tsx';
import { Avatar } from './avatar.tsx';
import { MessageContent } from './message-content.tsx';
import { MessageTools } from './message-tools.tsx';
import { clockTime } from './when.ts';

interface MessageProps {
  readonly message: PageMessage;
  readonly inThread: boolean;
  /** The last of a list is where the focus comes first. */
  readonly isLast: boolean;
}

/** A message with who wrote it and when; outside threads with the way into its own. */
export function Message({ message, inThread, isLast }: MessageProps) {
  const { opening, person, say } = useWorld();
  const { at, ts, user, byApp, ephemeral } = message;
  const name = opening.people.find(({ id }) => id === user)?.realName ?? opening.app.name;
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
        <MessageContent message={message} />
        {!inThread && message.replies > 0 && <ThreadLink message={message} />}
      </div>
      <MessageTools message={message} inThread={inThread} />
    </article>
  );
}

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
