import type { Reply } from '../../ask.ts';
import { fill } from '../../language/speak/fill.ts';
import type { Desk } from '../desk.ts';
import type { Adjusting } from './adjusting.ts';

/** What is said of an answer that was changed: its figure before, that facts changed it too, and whose doing it was. */
export function remarksOn(
  { words }: Desk,
  { before, after, since }: { readonly before: Reply; readonly after: Reply; readonly since: string },
  { adjusting, adjuster }: { readonly adjusting: Adjusting; readonly adjuster: { readonly name: string } },
): string[] {
  const { before: wordBefore, labels } = words(adjusting.locale);
  const was = before.answer && after.answer ? wordBefore(before.answer, after.answer) : '';
  const by = adjusting.sharer === undefined ? '' : fill(labels.adjustedBy ?? '', { name: adjuster.name });
  return [was, since, by].filter(Boolean);
}
