import type { Place } from './message.ts';
import { conversationOf, personOf } from './names.ts';
import type { Parts } from './parts.ts';
import type { Person } from './person.ts';
import { readMessage } from './read-messages.ts';
import { closeViews, homeOf, modalOf } from './shown-views.ts';
import { type ShortcutOutcome, sendShortcut } from './to-app/shortcut.ts';
import { mintTrigger } from './to-app/trigger.ts';
import {
  sendClosed,
  sendSubmission,
  sendViewClick,
  type ViewClick,
  type ViewOutcome,
} from './to-app/view-interactions.ts';
import type { View } from './view.ts';
import { type Filled, stateOf, unfilled, type ViewState } from './view-state.ts';
import { asObject, parsed } from './web-api/call-arguments.ts';
import { refuseView } from './web-api/refuse-message.ts';
import { performView } from './web-api/view-methods.ts';

/** Which element is meant, what it is set to, and what else was filled in: in words, or as Slack's client holds it. */
export interface ViewClickOptions extends Pick<ViewClick, 'value' | 'chosen'> {
  readonly filled?: Filled;
  readonly state?: ViewState;
}

/** What became of a form: sent and taken, or refused, by the client itself before it is sent or by the app. */
export interface SubmitOutcome extends Partial<ViewOutcome> {
  /** What the person reads at each block: from the app, or `missing` where something must be filled in. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Set when the person reads that the app could not be reached or answered nonsense. */
  readonly failed?: string;
}

/** Uses an element of a view somebody has before them: their home tab, or the modal on top. */
export async function clickInView(
  parts: Parts,
  name: string,
  type: View['type'],
  actionId: string,
  { filled, state, ...click }: ViewClickOptions = {},
): Promise<ViewOutcome> {
  const person = personOf(parts, name);
  const view = viewBefore(parts, person, type);
  return sendViewClick(parts, person, view, {
    ...click,
    actionId,
    state: state ?? stateOf(view.blocks, filled),
  });
}

/** Sends the modal on top, as filled in, and does what the app's acknowledgement says. */
export async function submitModal(
  parts: Parts,
  name: string,
  filled: Filled = {},
  state?: ViewState,
): Promise<SubmitOutcome> {
  const person = personOf(parts, name);
  const view = viewBefore(parts, person, 'modal');
  const values = state ?? stateOf(view.blocks, filled);
  const missing = unfilled(view.blocks, values);
  if (missing.length > 0) return { errors: Object.fromEntries(missing.map((id) => [id, 'missing'])) };
  const sent = await sendSubmission(parts, person, view, values);
  return { ...sent, ...(await obey(parts, person, view, sent)) };
}

/** Closes the modal on top without sending it. */
export async function closeModal(parts: Parts, name: string): Promise<void> {
  const person = personOf(parts, name);
  const view = viewBefore(parts, person, 'modal');
  closeViews(parts, person.id, ({ id }) => view.clear_on_close || id === view.id);
  await sendClosed(parts, person, view);
}

/** Uses a shortcut, on a message the person sees or from anywhere. */
export async function useShortcut(
  parts: Parts,
  name: string,
  callbackId: string,
  place?: Place,
): Promise<ShortcutOutcome> {
  const person = personOf(parts, name);
  if (!place) return sendShortcut(parts, person, callbackId);
  const conversation = await conversationOf(parts, person, place.channel);
  const message = await readMessage(parts, place.channel, place.ts);
  if (!message) throw new Error(`${person.name} sees no message ${place.ts} in ${place.channel}.`);
  return sendShortcut(parts, person, callbackId, { conversation, message });
}

function viewBefore(parts: Parts, person: Person, type: View['type']): View {
  const view = type === 'home' ? homeOf(parts, person.id) : modalOf(parts, person.id);
  if (view) return view;
  throw new Error(`${person.name} has no ${type} open.`);
}

/** What an acknowledgement of a form asks for: https://docs.slack.dev/surfaces/modals#response_actions */
async function obey(
  parts: Parts,
  person: Person,
  view: View,
  { reply }: ViewOutcome,
): Promise<Pick<SubmitOutcome, 'errors' | 'failed'>> {
  if (reply.failure) return { failed: reply.failure };
  const said = reply.body.trim() === '' ? {} : asObject(parsed(reply.body));
  if (said === undefined) return { failed: 'not JSON' };
  const action = said.response_action;
  if (action === 'errors') return readErrors(view, asObject(said.errors) ?? {});
  if (action === undefined || action === 'clear') {
    closeViews(parts, person.id, ({ id }) => action === 'clear' || id === view.id);
    return {};
  }
  if (action !== 'update' && action !== 'push')
    return { failed: `no such response_action: ${String(action)}` };
  const refused = refuseView(said.view);
  if (refused) return { failed: JSON.stringify(refused.errors) };
  const place =
    action === 'update' ? { view_id: view.id } : { trigger_id: await mintTrigger(parts, person, view.id) };
  const { ok, error } = await performView(parts, `views.${action}`, { ...place, view: said.view });
  return ok ? {} : { failed: String(error) };
}

/** Slack shows an error under the input block it names, and takes the answer for broken when there is none. */
function readErrors(view: View, errors: Record<string, unknown>): Pick<SubmitOutcome, 'errors' | 'failed'> {
  const inputs = new Set(
    view.blocks
      .map((block) => asObject(block))
      .filter((block) => block?.type === 'input')
      .map((block) => block?.block_id),
  );
  const stray = Object.keys(errors).filter((id) => !inputs.has(id));
  return stray.length > 0 || Object.keys(errors).length === 0
    ? { failed: `errors at no input block: ${stray.join(', ')}` }
    : { errors: errors as Record<string, string> };
}
