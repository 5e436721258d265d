import { noteArrival } from '../arrivals.ts';
import { findConversation } from '../conversation.ts';
import type { Answer } from '../emulated-slack.ts';
import { type Message, type MessageBody, withBlockIds } from '../message.ts';
import { mintId } from '../mint-id.ts';
import type { Parts } from '../parts.ts';
import { zoneOffset } from '../person.ts';
import { readMessage } from '../read-messages.ts';
import { deliverChange, deliverMessage } from '../to-app/message-event.ts';
import { LISTINGS } from './listings.ts';
import { answerOwnMethod } from './own-methods.ts';
import { pageOf } from './pages.ts';
import { refuseCall } from './refuse-call.ts';
import { performView } from './view-methods.ts';

type Arguments = Record<string, unknown>;
type Method = (parts: Parts, args: Arguments) => Promise<Answer>;

/** Methods the emulator has, but not quite as Slack has them. */
const COMPLETED_METHODS: Readonly<Record<string, Method>> = {
  'chat.postEphemeral': postEphemeral,
  'chat.postMessage': postMessage,
  'chat.update': updateMessage,
  'conversations.history': readHistory,
  'conversations.replies': readReplies,
  'users.info': readUser,
  ...LISTINGS,
};

/** Does what the app asks of the Web API and says what Slack answers. */
export async function performCall(parts: Parts, method: string, args: Arguments): Promise<Answer> {
  const refused = await refuseCall(parts, method, args);
  if (refused) return refused;
  const own = answerOwnMethod(parts, method, args);
  if (own) return own;
  if (method.startsWith('views.')) return performView(parts, method, args);
  const completed = COMPLETED_METHODS[method];
  return completed ? completed(parts, args) : parts.emulated.call(method, args, parts.app.token);
}

function withIds(parts: Parts, args: Arguments): Arguments {
  const blocks = withBlockIds((args as MessageBody).blocks, () => mintId(parts.settings.random, '', 5));
  return { ...args, ...(blocks && { blocks }) };
}

async function postMessage(parts: Parts, args: Arguments): Promise<Answer> {
  const { app, emulated } = parts;
  const message = { ...withIds(parts, args), bot_id: app.botId, app_id: app.id };
  const answer = await emulated.call('chat.postMessage', message, app.token);
  if (answer.ok) noteArrival(parts, { channel: String(answer.channel), ts: String(answer.ts) });
  const conversation = answer.ok ? await findConversation(parts, String(answer.channel)) : undefined;
  if (conversation) deliverMessage(parts, conversation, answer.message as Message);
  return answer;
}

async function updateMessage(parts: Parts, args: Arguments): Promise<Answer> {
  const { app, emulated } = parts;
  const [channel, ts] = [String(args.channel), String(args.ts)];
  const previous = await readMessage(parts, channel, ts);
  const answer = await emulated.call('chat.update', withIds(parts, args), app.token);
  const conversation = answer.ok ? await findConversation(parts, channel) : undefined;
  if (conversation && previous) {
    deliverChange(parts, conversation, answer.message as Message, previous);
  }
  return answer;
}

async function postEphemeral(parts: Parts, args: Arguments): Promise<Answer> {
  const { app, emulated, ephemerals } = parts;
  const message = withIds(parts, args);
  const answer = await emulated.call('chat.postEphemeral', message, app.token);
  if (answer.ok) {
    const { channel, user, text } = message;
    noteArrival(parts, { channel: String(channel), ts: String(answer.message_ts) }, String(user));
    ephemerals.push({
      ...message,
      channel: String(channel),
      user: String(user),
      text: String(text ?? ''),
      ts: String(answer.message_ts),
    });
  }
  return answer;
}

async function readHistory(parts: Parts, args: Arguments): Promise<Answer> {
  const { channel } = args;
  const answer = await parts.emulated.call(
    'conversations.history',
    { channel, limit: 1000 },
    parts.app.token,
  );
  return answer.ok ? pageOf(parts.settings, answer.messages as Message[], args) : answer;
}

async function readReplies(parts: Parts, args: Arguments): Promise<Answer> {
  const answer = await parts.emulated.call('conversations.replies', args, parts.app.token);
  if (!answer.ok) return answer;
  const [root, ...replies] = answer.messages as Message[];
  return root ? pageOf(parts.settings, replies, args, [root]) : { ok: false, error: 'thread_not_found' };
}

async function readUser(parts: Parts, args: Arguments): Promise<Answer> {
  const answer = await parts.emulated.call('users.info', args, parts.app.token);
  const person = parts.people.find(({ id }) => id === args.user);
  if (!answer.ok || !person) return answer;
  const { zone, locale, isAdmin = false } = person;
  const wantsLocale = args.include_locale === true || args.include_locale === 'true';
  const tz_offset = zoneOffset(zone, parts.settings.clock());
  const user = {
    ...(answer.user as object),
    tz: zone,
    tz_offset,
    is_admin: isAdmin,
    is_owner: false,
    ...(wantsLocale && { locale }),
  };
  return { ...answer, user };
}
