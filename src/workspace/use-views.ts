import type { Place } from './message.ts';
import { conversationOf, personOf } from './names.ts';
import { obeyForm, type SubmitOutcome } from './obey-form.ts';
import type { Parts } from './parts.ts';
import type { Person } from './person.ts';
import { readMessage } from './read-messages.ts';
import { closeViews, homeOf, modalOf } from './shown-views.ts';
import { type ShortcutOutcome, sendShortcut } from './to-app/shortcut.ts';
import {
  sendClosed,
  sendSubmission,
  sendViewClick,
  type ViewClick,
  type ViewOutcome,
} from './to-app/view-interactions.ts';
import type { View } from './view.ts';
import { type Filled, stateOf, unfilled, type ViewState } from './view-state.ts';

/** Which element is meant, what it is set to, and what else was filled in: in words, or as Slack's client holds it. */
export interface ViewClickOptions extends Pick<ViewClick, 'value' | 'chosen'> {
  readonly filled?: Filled;
  readonly state?: ViewState;
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
  return { ...sent, ...(await obeyForm(parts, person, view, sent)) };
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
