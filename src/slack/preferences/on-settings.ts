import type { App, BlockAction } from '@slack/bolt';
import { SETTINGS, WORKSPACE_SETTINGS } from '../blocks/home/settings-blocks.ts';
import { OWN_FORM, settingsForm, WORKSPACE_FORM } from '../blocks/settings-form.ts';
import { languageSet, settingsOf } from '../circumstances.ts';
import type { Desk } from '../desk.ts';
import { personOf } from '../person.ts';
import { within } from '../within.ts';
import { formFields } from './form-fields.ts';

/** Milliseconds the form waits for the settings: what opens it is good for three seconds. */
const patience = 1000;

/** Opens the form of one's own settings, or of the workspace's for those who administer it. */
export function onSettings(app: App, desk: Desk): void {
  const forms = [
    { action: SETTINGS, callbackId: OWN_FORM, whose: 'own' },
    { action: WORKSPACE_SETTINGS, callbackId: WORKSPACE_FORM, whose: 'workspace' },
  ] as const;
  for (const { action, callbackId, whose } of forms) {
    app.action<BlockAction>(action, async ({ ack, body, client, context }) => {
      await ack();
      const asker = { team: String(context.teamId), user: body.user.id };
      const [settings, person] = await Promise.all([
        within(
          patience,
          settingsOf(desk, asker).catch(() => undefined),
        ),
        personOf(desk, client, asker.user),
      ]);
      if (whose === 'workspace' && !person.isAdmin) return;
      const words = desk.words((settings && languageSet(desk, settings)) ?? person.locale);
      const fields = settings && formFields(desk, settings, whose, words);
      await client.views.open({
        trigger_id: body.trigger_id,
        view: settingsForm(callbackId, fields, words),
      });
    });
  }
}
