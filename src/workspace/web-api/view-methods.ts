import type { Answer } from '../emulated-slack.ts';
import { withBlockIds } from '../message.ts';
import { mintId } from '../mint-id.ts';
import type { Parts } from '../parts.ts';
import { showView } from '../shown-views.ts';
import type { View } from '../view.ts';
import { asObject } from './call-arguments.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** Opens, pushes, updates or publishes a view; a modal that was closed can no longer be updated. */
export async function performView(parts: Parts, method: string, args: Arguments): Promise<Answer> {
  const user = userOf(parts, method, args);
  if (method === 'views.update' && user === undefined) return { ok: false, error: 'not_found' };
  const given = asObject(args.view);
  const blocks = withBlockIds(given?.blocks as readonly unknown[] | undefined, () =>
    mintId(parts.settings.random, '', 5),
  );
  const view = given && { ...given, ...(blocks && { blocks }) };
  const answer = await parts.emulated.call(method, { ...args, view }, parts.app.token);
  if (!answer.ok || user === undefined) return answer;
  const shown = { ...(answer.view as View), app_installed_team_id: parts.team.id };
  showView(parts, { user, view: shown });
  return { ...answer, view: shown };
}

/** Whom a view is shown to; undefined when that cannot be told, or for a view nobody has before them. */
function userOf(parts: Parts, method: string, args: Arguments): string | undefined {
  if (method === 'views.publish') return String(args.user_id);
  if (method !== 'views.update') return parts.triggers.get(String(args.trigger_id));
  const { view_id: id, external_id: external } = args;
  return parts.views.find(({ view }) => (id ? view.id === id : external && view.external_id === external))
    ?.user;
}
