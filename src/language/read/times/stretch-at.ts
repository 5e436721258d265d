import { isMarked } from '../amounts/is-marked.ts';
import { bareQuantity, type Item, type Quantity } from '../amounts/item.ts';
import { exactly } from '../numbers/part.ts';
import { hoursBetween } from './calendar.ts';
import type { Found } from './length-at.ts';
import type { Period } from './period.ts';
import { periodOf } from './period-of.ts';
import { takeTimeAt } from './time-at.ts';
import { alike } from './time-said.ts';

/** A time, or two of them that are the ends of one: "Q1 to Q3 2025", 2024年1月到3月. */
export function timeAt(items: readonly Item[], at: number, text: string, now: string): Found | undefined {
  const first = takeTimeAt(items, at, text, now);
  if (first === undefined) return undefined;
  const isOpen = isMarked(items[at - 1], 'between');
  const joint = items[first.next];
  const isJoint =
    isMarked(joint, 'to') ||
    isMarked(joint, 'to-time') ||
    isMarked(joint, 'until') ||
    (isOpen && isMarked(joint, 'and'));
  const last = isJoint ? takeTimeAt(items, first.next + 1, text, now) : undefined;
  const from = last && periodOf(alike(first.said, last.said), now);
  const to = last && periodOf(alike(last.said, first.said), now);
  if (last !== undefined && from !== undefined && to !== undefined && from.from < to.to) {
    const stretch = stretchOf(from, to);
    const hours = hoursBetween(stretch);
    const length: Quantity = { ...bareQuantity, kind: 'duration', ...exactly(hours) };
    // from one day to another is so long; "March to June" may be three months or four
    const isClear = first.said.day !== undefined && last.said.day !== undefined;
    return {
      period: { ...stretch, ...(isClear ? {} : { vague: true as const }) },
      length,
      next: last.next,
    };
  }
  const period = first.isBare ? undefined : periodOf(first.said, now);
  if (period === undefined) return undefined;
  if (isMarked(joint, 'since-after') && period.from <= now)
    return { period: stretchOf(period, { from: now, to: now }), next: first.next + 1 };
  const isRange = first.said.toDate === true || first.said.yearBack === true;
  return {
    period: {
      ...period,
      ...(first.isVague ? { vague: true as const } : {}),
      ...(isRange ? { range: true as const } : {}),
    },
    length: first.isVague ? first.length : undefined,
    next: first.next,
  };
}

/** From the first day of one time to the last of another; of two fiscal ones by the calendar they are of. */
export function stretchOf(first: Period, last: Period): Period {
  const until = last.fiscal ?? (last.from === last.to ? last.to : undefined);
  const isFiscal = first.fiscal !== undefined && until !== undefined;
  return {
    from: first.from,
    to: last.to,
    range: true,
    ...(isFiscal ? { fiscal: { fiscal: 'stretch', first: first.fiscal, last: until } } : {}),
  };
}
