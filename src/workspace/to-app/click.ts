import { mintResponseUrl } from '../answer-response-url.ts';
import type { Conversation } from '../conversation.ts';
import type { Ephemeral, Message } from '../message.ts';
import type { Parts } from '../parts.ts';
import type { Person } from '../person.ts';
import { actionTs } from './action-ts.ts';
import { findElement } from './find-element.ts';
import { interactionFacts } from './interaction.ts';
import type { Reply } from './reply.ts';
import { sendToApp } from './send-to-app.ts';
import { mintTrigger } from './trigger.ts';

/** What became of a click. */
export interface ClickOutcome {
  readonly reply: Reply;
  readonly triggerId: string;
  readonly responseUrl: string;
}

/** The message clicked on, and what the element is set to if it is no button. */
export interface Click {
  readonly message: Message | Ephemeral;
  readonly ephemeral: boolean;
  readonly actionId: string;
  /** Which of several elements with the same `actionId`. */
  readonly value?: string;
  /** E.g. `{ selected_option: … }`. */
  readonly chosen?: object;
  /** The values of all inputs in the message, by block and action. */
  readonly state?: object;
}

/** Sends the `block_actions` payload of a click: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export async function sendClick(
  parts: Parts,
  person: Person,
  conversation: Conversation,
  click: Click,
): Promise<ClickOutcome> {
  const { message, ephemeral } = click;
  const { id: channel, name } = conversation;
  const { blockId, element } = findElement(message.blocks ?? [], click.actionId, click.value);
  const { channel: _, ...content } = message;
  // Of feedback buttons Slack sends the one pressed alone.
  const { positive_button: _positive, negative_button: _negative, ...used } = element;
  const triggerId = await mintTrigger(parts, person);
  const shown = { ephemeral, channel, ts: message.ts };
  const responseUrl = mintResponseUrl(parts, { kind: 'click', channel, user: person.id, message: shown });
  const payload = {
    type: 'block_actions',
    ...interactionFacts(parts, person),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel,
      is_ephemeral: ephemeral,
      ...(message.thread_ts !== undefined && { thread_ts: message.thread_ts }),
    },
    trigger_id: triggerId,
    channel: { id: channel, name: conversation.kind === 'im' ? 'directmessage' : name },
    // Of an ephemeral message Slack sends the place, not the content.
    ...(!ephemeral && { message: { ...content, team: parts.team.id } }),
    state: click.state ?? { values: {} },
    response_url: responseUrl,
    actions: [{ ...used, block_id: blockId, ...click.chosen, action_ts: actionTs(parts) }],
  };
  const reply = await sendToApp(parts, { type: 'interactive', payload });
  return { reply, triggerId, responseUrl };
}
