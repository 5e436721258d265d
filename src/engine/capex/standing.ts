import type { Range } from '../../quantity/range.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Note, NoteValue } from '../answer.ts';
import type { Spender } from '../companies/spender.ts';
import type { Query } from '../query.ts';

interface Standing {
  readonly company: string;
  readonly value: Range;
}

/** How companies stand to one another: who spent more, who spent most, whose spending grew most; nothing of one alone. */
export function standingsOf(spenders: readonly Spender[], { measure, asks, end }: Query): Note[] {
  if (measure === 'total') return [];
  if (measure === 'share') return largestPart(spenders);
  const growth = asks === 'growthQuarter' ? 'growthQuarter' : 'growth';
  if (measure === 'growth') return end === 'least' ? slowest(spenders, growth) : fastest(spenders, growth);
  const isCash = spenders.some(({ amount }) => amount !== undefined);
  const known = ordered(spenders, ({ amount, own }) => {
    const counted = isCash ? amount : own?.amount;
    return counted && rangeOf(counted);
  });
  const [first, second, third] = known;
  if (first === undefined || second === undefined || !areAlike(spenders)) return [];
  const last = known.at(-1);
  if (end === 'least' && last !== undefined)
    return [{ key: 'smallest', values: { ...last, count: known.length } }];
  const values: Record<string, NoteValue> = { company: first.company, value: first.value };
  if (third !== undefined) return [{ key: 'largest', values: { ...values, count: known.length } }];
  return [{ key: 'larger', values: { ...values, other: second.company, otherValue: second.value } }];
}

/** Whether as much of the time is known of each: a whole year is not set against half of one. */
function areAlike(spenders: readonly Spender[]): boolean {
  const known = spenders.filter(({ amount }) => amount !== undefined);
  const lengths = new Set(known.map(({ accounts }) => accounts.length));
  return known.every(({ state }) => state === 'whole') || lengths.size === 1;
}

/** Of several, the part of the sum that the largest has. */
function largestPart(spenders: readonly Spender[]): Note[] {
  const known = ordered(spenders, ({ amount }) => amount && rangeOf(amount));
  const [first, second] = known;
  if (first === undefined || second === undefined || !areAlike(spenders)) return [];
  const sum = known.reduce((all, { value }) => all + value.mid, 0);
  const part = { value: Math.round((first.value.mid / sum) * 1000) / 1000, unit: 'fraction' as const };
  return [{ key: 'largest-part', values: { company: first.company, part, count: known.length } }];
}

function fastest(spenders: readonly Spender[], kind: 'growth' | 'growthQuarter'): Note[] {
  const known = ordered(spenders, (spender) => spender[kind] && rangeOf(spender[kind]));
  const [first, second] = known;
  if (first === undefined || second === undefined) return [];
  const change = { value: first.value.mid, unit: 'change' as const };
  const key = kind === 'growth' ? 'fastest' : 'fastest-quarter';
  const fallen = known.filter(({ value }) => value.mid < 0);
  return [
    { key, values: { company: first.company, change, count: known.length } },
    ...fallen.map(({ company, value }) => ({
      key: 'fell',
      values: { company, change: { value: value.mid, unit: 'change' as const } },
    })),
  ];
}

function slowest(spenders: readonly Spender[], kind: 'growth' | 'growthQuarter'): Note[] {
  const known = ordered(spenders, (spender) => spender[kind] && rangeOf(spender[kind]));
  const last = known.at(-1);
  if (last === undefined || known.length < 2) return [];
  const change = { value: last.value.mid, unit: 'change' as const };
  const key = kind === 'growth' ? 'slowest' : 'slowest-quarter';
  return [{ key, values: { company: last.company, change, count: known.length } }];
}

function ordered(spenders: readonly Spender[], of: (spender: Spender) => Range | undefined): Standing[] {
  return spenders
    .flatMap((spender) => {
      const value = of(spender);
      return value === undefined ? [] : [{ company: spender.company, value }];
    })
    .sort((a, b) => b.value.mid - a.value.mid);
}
