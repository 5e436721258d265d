import type { Note } from '../../../engine/answer.ts';
import type { Item } from '../amounts/item.ts';
import type { Hearing } from '../claims/hear.ts';

/** 三月 as March and as three months. */
export function eitherTime(items: readonly Item[]): readonly (readonly Item[])[] {
  const at = items.findIndex(({ period, length }) => period?.vague && length !== undefined);
  const item = items[at];
  if (item?.period === undefined || item.length === undefined) return [];
  const { vague: _, ...clear } = item.period;
  return [
    items.with(at, { ...item, period: undefined, length: undefined, quantity: item.length }),
    items.with(at, { ...item, period: clear, length: undefined }),
  ];
}

export function problemsOfTime(items: readonly Item[], { textOf }: Hearing): Note[] {
  const time = items.find(({ period }) => period?.vague);
  return time === undefined ? [] : [{ key: 'number-unclear', values: { text: textOf(time) } }];
}
