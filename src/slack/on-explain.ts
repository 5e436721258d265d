import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { EXPLAIN } from './blocks/action-blocks.ts';
import { noticeForm } from './blocks/adjust-form.ts';
import { termsForm } from './blocks/terms-form.ts';
import { readButton } from './button-value.ts';
import type { Desk } from './desk.ts';
import { labelInAll } from './labels.ts';
import { openForm } from './open-form.ts';
import { placeOf } from './place-of.ts';
import { tellTooLate } from './tell-too-late.ts';

/** Explains the words of an answer, to who presses. */
export function onExplain(app: App, desk: Desk): void {
  const first = desk.words(desk.locales[0] ?? '');
  app.action<BlockAction<ButtonAction>>(EXPLAIN, async ({ ack, body, action, client }) => {
    await ack();
    const building = async (): Promise<ModalView> => {
      const carried = await readButton(desk.store, action.value).catch(() => undefined);
      const reply = carried && (await desk.askAgain(carried.query, carried.locale));
      if (reply?.answer === undefined) return noticeForm(labelInAll(desk, 'outdated'), first);
      const words = desk.words(reply.locale);
      return termsForm(words.terms(reply.answer), words);
    };
    const loading = noticeForm(labelInAll(desk, 'adjustLoading'), first);
    await openForm(client, body.trigger_id, building(), loading).catch((error) =>
      tellTooLate(desk, body.response_url, placeOf(body)?.thread, error),
    );
  });
}
