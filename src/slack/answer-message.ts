import type { WebClient } from '@slack/web-api';
import type { Reply } from '../ask.ts';
import type { Work } from '../memory/work.ts';
import { answerInThread } from './answer-in-thread.ts';
import type { Desk } from './desk.ts';
import { replyTo } from './reply-to.ts';

/** A message to the app, in the words of Slack's events. */
interface AskingMessage {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly user?: string;
  readonly text?: string;
}

/** Answers a message in its thread, which it begins when it is in none; gives the reply, where one could be made. */
export async function answerMessage(
  desk: Desk,
  client: WebClient,
  message: AskingMessage,
  work: Work,
): Promise<Reply | undefined> {
  const { team, channel, ts, thread_ts: thread = ts, user = '', text = '' } = message;
  const asker = { team, user };
  let made: Reply | undefined;
  await answerInThread(
    desk,
    client,
    {
      asker,
      isNew: true,
      place: { channel, thread, asked: ts },
      reply: async (subject) => {
        made = await replyTo(desk, client, { asker, channel, change: work.id }, text, subject);
        return made;
      },
      tellAsker: (doubt) => client.chat.postEphemeral({ channel, thread_ts: thread, user, ...doubt }),
    },
    work,
  );
  return made;
}
