import type { Parts } from '../parts.ts';
import type { Person } from '../person.ts';
import type { View } from '../view.ts';
import type { ViewState } from '../view-state.ts';
import { actionTs } from './action-ts.ts';
import { findElement } from './find-element.ts';
import { interactionFacts } from './interaction.ts';
import type { Reply } from './reply.ts';
import { sendToApp } from './send-to-app.ts';
import { mintTrigger } from './trigger.ts';

/** What became of something done in a view. */
export interface ViewOutcome {
  readonly reply: Reply;
  readonly triggerId: string;
}

/** An element of a view that was used. */
export interface ViewClick {
  readonly actionId: string;
  /** Which of several elements with the same `actionId`. */
  readonly value?: string;
  /** What an element that is no button is set to. */
  readonly chosen?: object;
  readonly state: ViewState;
}

/** Sends the `block_actions` payload of a click in a view: it has no channel, no message and no response URL. */
export async function sendViewClick(
  parts: Parts,
  person: Person,
  view: View,
  { actionId, value, chosen, state }: ViewClick,
): Promise<ViewOutcome> {
  const { blockId, element } = findElement(view.blocks, actionId, value);
  const triggerId = await mintTrigger(parts, person, view.id);
  const payload = {
    type: 'block_actions',
    ...interactionFacts(parts, person),
    container: { type: 'view', view_id: view.id },
    trigger_id: triggerId,
    view: { ...view, state: { values: state } },
    actions: [{ ...element, block_id: blockId, ...chosen, action_ts: actionTs(parts) }],
  };
  return { triggerId, reply: await sendToApp(parts, { type: 'interactive', payload }) };
}

/** Sends a form: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export async function sendSubmission(
  parts: Parts,
  person: Person,
  view: View,
  state: ViewState,
): Promise<ViewOutcome> {
  const triggerId = await mintTrigger(parts, person, view.id);
  const payload = {
    type: 'view_submission',
    ...interactionFacts(parts, person),
    trigger_id: triggerId,
    view: { ...view, state: { values: state } },
    response_urls: [],
  };
  return { triggerId, reply: await sendToApp(parts, { type: 'interactive', payload }) };
}

/** Tells that a view was closed without being sent, where the app asked to be told. */
export async function sendClosed(parts: Parts, person: Person, view: View): Promise<Reply | undefined> {
  if (!view.notify_on_close) return undefined;
  const facts = interactionFacts(parts, person);
  const payload = { type: 'view_closed', ...facts, view, is_cleared: view.clear_on_close };
  return sendToApp(parts, { type: 'interactive', payload });
}
