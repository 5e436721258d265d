import type { ModalView } from '@slack/types';
import { without } from '../../engine/query.ts';
import { adjustForm, noticeForm } from '../blocks/adjust-form.ts';
import type { Desk } from '../desk.ts';
import { labelInAll } from '../labels.ts';
import { sinceShown } from '../since-shown.ts';
import { type Adjusting, writeAdjusting } from './adjusting.ts';

/** The form of an answer for somebody; set back, its fields are those of the answer under no assumption of the asker's. */
export async function buildForm(
  desk: Desk,
  adjusting: Adjusting,
  user: string,
  turn: number,
): Promise<ModalView> {
  const { query, locale, asker, isReset } = adjusting;
  const words = desk.words(locale);
  const reply = await desk.askAgain(isReset ? without(query, 'assume') : query, locale);
  const { answer } = reply;
  const fields = answer === undefined ? [] : words.fields(desk.adjustables(answer));
  if (answer === undefined || fields.length === 0) return noticeForm(labelInAll(desk, 'outdated'), words);
  const isOthers = asker !== undefined && asker !== user;
  const form = {
    fields,
    metadata: writeAdjusting(adjusting),
    since: isReset ? '' : sinceShown(desk, adjusting, reply),
    whose: isOthers ? (words.labels.adjustOthers ?? '') : '',
    turn,
  };
  return adjustForm(form, words);
}
