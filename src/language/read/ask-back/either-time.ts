import type { Note } from '../../../engine/answer.ts';
import type { Item } from '../amounts/item.ts';
import type { Hearing } from '../claims/hear.ts';

/** 三月 as March and as three months. */
export function eitherTime(items: readonly Item[]): readonly (readonly Item[])[] {
  const at = items.findIndex(({ period, length }) => period?.vague && length !== undefined);
  const { period, length, ...item } = items[at] ?? {};
  if (period === undefined || length === undefined) return [];
  const { vague: _, ...clear } = period;
  return [{ quantity: length }, { period: clear }].map((read) =>
    items.with(at, { ...(item as Item), ...read }),
  );
}

export function problemsOfTime(items: readonly Item[], { textOf }: Hearing): Note[] {
  const time = items.find(({ period }) => period?.vague);
  return time === undefined ? [] : [{ key: 'number-unclear', values: { text: textOf(time) } }];
}
