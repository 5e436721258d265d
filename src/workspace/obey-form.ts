import type { Parts } from './parts.ts';
import type { Person } from './person.ts';
import { closeViews } from './shown-views.ts';
import { mintTrigger } from './to-app/trigger.ts';
import type { ViewOutcome } from './to-app/view-interactions.ts';
import type { View } from './view.ts';
import { asObject, parsed } from './web-api/call-arguments.ts';
import { refuseView } from './web-api/refuse-message.ts';
import { performView } from './web-api/view-methods.ts';

/** What became of a form: sent and taken, or refused, by the client itself before it is sent or by the app. */
export interface SubmitOutcome extends Partial<ViewOutcome> {
  /** What the person reads at each block: from the app, or `missing` where something must be filled in. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Set when the person reads that the app could not be reached or answered nonsense. */
  readonly failed?: string;
}

/** Does what an acknowledgement of a form asks for: https://docs.slack.dev/surfaces/modals#response_actions */
export async function obeyForm(
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
