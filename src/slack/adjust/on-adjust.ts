import { randomUUID } from 'node:crypto';
import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { keepResponseUrl } from '../../memory/response-urls.ts';
import { ADJUST } from '../blocks/action-blocks.ts';
import { noticeForm, RESET } from '../blocks/adjust-form.ts';
import { readButton } from '../button-value.ts';
import type { Desk } from '../desk.ts';
import { labelInAll } from '../labels.ts';
import { openForm } from '../open-form.ts';
import { placeOf } from '../place-of.ts';
import { tellTooLate } from '../tell-too-late.ts';
import { readAdjusting } from './adjusting.ts';
import { buildForm } from './build-form.ts';

/** Opens the form with an answer's assumptions, and sets its fields back to what is known. */
export function onAdjust(app: App, desk: Desk): void {
  const [locale = ''] = desk.locales;
  app.action<BlockAction<ButtonAction>>(ADJUST, async ({ ack, body, action, client }) => {
    await ack();
    const place = placeOf(body);
    if (place === undefined) return;
    const urlKey = randomUUID();
    // Beside opening the form: a store that is slow or away must not keep it closed.
    const keeping = keepResponseUrl(desk.store, urlKey, body.response_url).catch(() => {});
    const building = async (): Promise<ModalView> => {
      const carried = await readButton(desk.store, action.value).catch(() => undefined);
      if (carried === undefined) return noticeForm(labelInAll(desk, 'outdated'), desk.words(locale));
      const opened = desk.clock();
      return buildForm(desk, { ...carried, place, urlKey, opened, isReset: false }, body.user.id, 0);
    };
    const loading = noticeForm(labelInAll(desk, 'adjustLoading'), desk.words(locale));
    await openForm(client, body.trigger_id, building(), loading).catch((error) =>
      tellTooLate(desk, body.response_url, place.thread, error),
    );
    await keeping;
  });

  app.action<BlockAction<ButtonAction>>(RESET, async ({ ack, body, action, client }) => {
    await ack();
    const { view } = body;
    const adjusting = readAdjusting(view?.private_metadata ?? '');
    if (view === undefined || adjusting === undefined) return;
    const form = await buildForm(
      desk,
      { ...adjusting, isReset: true },
      body.user.id,
      Number(action.value) + 1,
    );
    await client.views.update({ view_id: view.id, hash: view.hash, view: form });
  });
}
