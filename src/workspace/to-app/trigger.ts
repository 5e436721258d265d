import type { Parts } from '../parts.ts';
import type { Person } from '../person.ts';

/** Mints a trigger the app may exchange once within three seconds, e.g. by `views.open`. */
export async function mintTrigger(parts: Parts, person: Person): Promise<string> {
  const { emulated, app } = parts;
  const { trigger_id } = await emulated.call(
    'views.generateTriggerId',
    { user_id: person.id },
    app.gatewayToken,
  );
  return String(trigger_id);
}
