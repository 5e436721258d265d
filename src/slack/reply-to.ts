import type { WebClient } from '@slack/web-api';
import type { Reply } from '../ask.ts';
import type { Query } from '../engine/query.ts';
import type { Locale, Subject } from '../language/reading.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Desk } from './desk.ts';
import type { Situation } from './digests/carried-out.ts';
import { carryOut } from './digests/carry-out.ts';
import { asksForHelp, help } from './help.ts';
import { personOf } from './person.ts';

/** The reply to what somebody typed, with what they are used to and what the thread was about; what it asks to be done is done. */
export async function replyTo(
  desk: Desk,
  client: WebClient,
  situation: Situation,
  text: string,
  subject?: Subject,
): Promise<Reply> {
  const { asker } = situation;
  if (asksForHelp(text)) return help(desk, client, asker);
  const circumstances = { ...(await circumstancesOf(desk, asker)), ...subject };
  const reply = await desk.ask(text, circumstances);
  if (![reply.reading.query, ...reply.reading.choices].some(isDone)) return reply;
  // Only now, since it costs a call: a time of the day is one of the asker's clock.
  const { zone } = await personOf(desk, client, asker.user);
  return done(desk, client, situation, await desk.ask(text, { ...circumstances, zone }));
}

/** The reply to a query that a button carries; what it asks to be done is done. */
export async function replyAgain(
  desk: Desk,
  client: WebClient,
  situation: Situation,
  { query, locale }: { readonly query: Query; readonly locale: Locale },
): Promise<Reply> {
  return done(desk, client, situation, await desk.askAgain(query, locale));
}

function done(desk: Desk, client: WebClient, situation: Situation, reply: Reply): Promise<Reply> | Reply {
  const isToDo = reply.outcome === 'answered' && isDone(reply.answer?.query);
  return isToDo ? carryOut(desk, client, situation, reply) : reply;
}

/** Whether a query is about something to be done, and not only to be known. */
function isDone(query: Query | undefined): boolean {
  return query?.intent === 'digest';
}
