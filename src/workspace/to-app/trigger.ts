import type { Parts } from '../parts.ts';
import type { Person } from '../person.ts';

/** Mints a trigger the app may exchange once within three seconds, by `views.open`, or by `views.push` onto `view`. */
export async function mintTrigger(parts: Parts, person: Person, view?: string): Promise<string> {
  const { emulated, app, triggers } = parts;
  const { trigger_id } = await emulated.call(
    'views.generateTriggerId',
    { user_id: person.id, ...(view !== undefined && { view_id: view }) },
    app.gatewayToken,
  );
  triggers.set(String(trigger_id), person.id);
  return String(trigger_id);
}
