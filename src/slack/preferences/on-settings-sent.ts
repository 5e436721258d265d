import type { App, ViewOutput } from '@slack/bolt';
import { keepPreferences, type Preferences, settable } from '../../memory/preferences.ts';
import { CHOICE, OWN_FORM, WORKSPACE_FORM } from '../blocks/settings-form.ts';
import type { Desk } from '../desk.ts';
import { localeOf } from '../help.ts';
import { publishHome } from '../home/publish-home.ts';
import { personOf } from '../person.ts';
import { within } from '../within.ts';
import { choicesOf } from './setting-choices.ts';

/** Milliseconds within which settings are kept or said not to be: Slack waits for three seconds in all. */
const patience = 1500;

/** Keeps what a settings form holds, and shows it on the home tab; what could not be kept is said in the form. */
export function onSettingsSent(app: App, desk: Desk): void {
  for (const callbackId of [OWN_FORM, WORKSPACE_FORM]) {
    app.view(callbackId, async ({ ack, body, view, client, context }) => {
      const asker = { team: String(context.teamId), user: body.user.id };
      const refuse = async (label: string) => {
        const { labels } = desk.words(await localeOf(desk, client, asker));
        return ack({ response_action: 'errors', errors: { [settable[0]]: labels[label] ?? '' } });
      };
      const isShared = callbackId === WORKSPACE_FORM;
      if (isShared && !(await personOf(desk, client, asker.user)).isAdmin)
        return refuse('settingsAdminsOnly');
      const owner = isShared ? { team: asker.team } : asker;
      const keeping = keepPreferences(desk.store, owner, chosenIn(desk, view)).then(
        () => true,
        () => false,
      );
      if ((await within(patience, keeping)) !== true) return refuse('settingsNotSaved');
      await ack();
      await publishHome(desk, client, asker);
    });
  }
}

/** What was chosen, as far as it can be chosen: of each setting one of its values, or nothing. */
function chosenIn(desk: Desk, { state }: ViewOutput): Preferences {
  const choices = choicesOf(desk);
  return Object.fromEntries(
    settable.flatMap((name) => {
      const value = state?.values?.[name]?.[CHOICE + name]?.selected_option?.value;
      return value !== undefined && choices[name].includes(value) ? [[name, value]] : [];
    }),
  );
}
