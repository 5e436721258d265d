import { useMemo } from 'react';
import { Blocks } from '../blocks/blocks.tsx';
import { type Surface, SurfaceProvider } from '../elements/surface.tsx';
import type { Json, PageMessage } from '../protocol.ts';
import { useWorld } from '../world.tsx';
import { Avatar } from './avatar.tsx';
import { clockTime, timeOf } from './when.ts';

/** A message with who wrote it and when; in a list outside threads, with the way into its thread. */
export function Message({ message, inThread = false }: { message: PageMessage; inThread?: boolean }) {
  const { opening, person, say, act } = useWorld();
  const { channel, ts, user, byApp, ephemeral } = message;
  const surface = useMemo<Surface>(
    () => ({
      async act(_, element, chosen) {
        const { action_id: actionId, value } = element as { action_id: string; value?: string };
        await act({
          do: 'click',
          channel,
          ts,
          actionId,
          ...(value !== undefined && { value }),
          ...(chosen && { chosen }),
        });
      },
    }),
    [act, channel, ts],
  );
  const writer = opening.people.find(({ id }) => id === user);
  const at = timeOf(ts);
  return (
    <article className="message" data-ephemeral={ephemeral || undefined} data-ts={ts}>
      <Avatar user={user} />
      <div className="message-body">
        {ephemeral && <p className="only-you">{say('message.onlyYou')}</p>}
        <header>
          <strong>{writer?.realName ?? opening.app.name}</strong>
          {byApp && <span className="tag">{say('message.app')}</span>}
          <time dateTime={new Date(at).toISOString()}>{clockTime(at, person.locale, person.zone)}</time>
        </header>
        <SurfaceProvider value={surface}>
          <Blocks blocks={message.blocks ?? textBlocks(message.text)} />
        </SurfaceProvider>
        {!inThread && message.replies > 0 && <ThreadLink message={message} />}
      </div>
    </article>
  );
}

/** What Slack shows of a message that has no blocks. */
function textBlocks(text: string): Json[] {
  return [{ type: 'section', block_id: 'text', text: { type: 'mrkdwn', text } }];
}

function ThreadLink({ message }: { message: PageMessage }) {
  const { say, go } = useWorld();
  const { channel, ts, replies } = message;
  return (
    <button type="button" className="thread-link" onClick={() => go({ channel, thread: ts })}>
      {say(replies === 1 ? 'message.reply' : 'message.replies', { count: String(replies) })}
    </button>
  );
}
