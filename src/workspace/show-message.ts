import { noteArrival } from './arrivals.ts';
import { asMember } from './channels.ts';
import { findConversation } from './conversation.ts';
import { type Ephemeral, type Message, type MessageBody, type Shown, withBlockIds } from './message.ts';
import { mintId } from './mint-id.ts';
import type { Parts } from './parts.ts';
import { deliverMessage } from './to-app/message-event.ts';

/** Shows a message of the app in a channel, where it need not be a member. */
export async function showInChannel(parts: Parts, channel: string, body: MessageBody): Promise<Shown> {
  const { emulated, app } = parts;
  const message = { ...contentOf(parts, body), thread_ts: body.thread_ts, bot_id: app.botId, app_id: app.id };
  const answer = await asMember(parts, channel, () =>
    emulated.call('chat.postMessage', { channel, ...message }, app.gatewayToken),
  );
  if (!answer.ok) throw new Error(`The emulated Slack refused a response in ${channel}: ${answer.error}.`);
  noteArrival(parts, { channel, ts: String(answer.ts) });
  const conversation = await findConversation(parts, channel);
  if (conversation) deliverMessage(parts, conversation, answer.message as Message);
  return { ephemeral: false, channel, ts: String(answer.ts) };
}

/** Shows a message to one person alone. */
export function showToPerson(parts: Parts, channel: string, user: string, body: MessageBody): Shown {
  const ts = parts.mintTs();
  const thread = body.thread_ts === undefined ? {} : { thread_ts: body.thread_ts };
  noteArrival(parts, { channel, ts }, user);
  parts.ephemerals.push({ ...contentOf(parts, body), ...thread, ts, channel, user });
  return { ephemeral: true, channel, ts };
}

/** Puts other content in the place of a shown message; false when it is no longer there. */
export async function replaceShown(parts: Parts, shown: Shown, body: MessageBody): Promise<boolean> {
  const { channel, ts, ephemeral } = shown;
  const content = contentOf(parts, body);
  if (ephemeral) {
    const place = parts.ephemerals.findIndex((message) => message.ts === ts);
    const old = parts.ephemerals[place];
    if (!old) return false;
    const { blocks: _, ...rest } = old;
    parts.ephemerals[place] = { ...rest, ...content } as Ephemeral;
    return true;
  }
  const { emulated, app } = parts;
  const update = { channel, ts, ...content };
  return (await asMember(parts, channel, () => emulated.call('chat.update', update, app.gatewayToken))).ok;
}

/** Takes a shown message away; false when it is no longer there. */
export async function deleteShown(parts: Parts, { channel, ts, ephemeral }: Shown): Promise<boolean> {
  if (ephemeral) {
    const place = parts.ephemerals.findIndex((message) => message.ts === ts);
    return place >= 0 && parts.ephemerals.splice(place, 1).length > 0;
  }
  const { emulated, app } = parts;
  const place = { channel, ts };
  return (await asMember(parts, channel, () => emulated.call('chat.delete', place, app.gatewayToken))).ok;
}

function contentOf(parts: Parts, body: MessageBody): MessageBody & { text: string } {
  const { text = '', metadata } = body;
  const blocks = withBlockIds(body.blocks, () => mintId(parts.settings.random, '', 5));
  return { text, ...(blocks && { blocks }), ...(metadata !== undefined && { metadata }) };
}
