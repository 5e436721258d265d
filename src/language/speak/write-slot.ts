import { assumptionKinds } from '../../engine/assumptions.ts';
import { companiesOf } from '../../engine/companies/fiscal-calendar.ts';
import { intents } from '../../engine/index.ts';
import type { Slot } from '../../engine/intent.ts';
import { rangeOfSpan } from '../../engine/ledger.ts';
import type { Query, Span } from '../../engine/query.ts';
import type { PartialSchedule } from '../../engine/schedule/schedule.ts';
import { HOURS_PER_MONTH } from '../../quantity/hours.ts';
import { asListed } from './as-listed.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import type { Precision } from './write-digits.ts';
import { writeSpans } from './write-duration.ts';
import { nameOf, writeText } from './write-name.ts';
import { type Period, writePeriod } from './write-period.ts';
import { writeQuantity } from './write-quantity.ts';
import { CONVERTED_FIGURES, isExact, writeEnds, writeSingle } from './write-range.ts';
import { writeSchedule } from './write-schedule.ts';

/** The unit of each kind of slot that holds a number, by what it takes. */
const units: Partial<Record<Slot['takes'], string>> = {
  duration: 'hours',
  subscription: 'hours',
  acceleratorHours: 'acceleratorHours',
  parameters: 'parameters',
  tokens: 'tokens',
  compute: 'FLOP',
  speed: 'FLOP/s',
  days: 'days',
  power: 'W',
  budget: 'USD',
  seats: 'users',
  requests: 'requests',
};

interface Volume {
  readonly amount: number;
  readonly of: string;
  readonly per: string;
}

/** What a slot of a query holds, in words; a word that means something else elsewhere has a name with its slot's. */
export function writeSlot(slot: string, query: Query, spoken: Spoken): string {
  const value = query[slot];
  if (typeof value === 'string') return nameOf(`${slot}-${value}`, spoken) ?? writeText(value, spoken);
  if (Array.isArray(value)) {
    const group = groupOf(value as readonly string[], spoken);
    if (group !== undefined) return group;
    return value.map((entry) => writeText(String(entry), spoken)).join(spoken.replies.parts.enumeration);
  }
  const takes = intents.find(({ id }) => id === query.intent)?.slots[slot]?.takes;
  if (takes === 'count') {
    return writeSpanOf(value as Span, query.instance === undefined ? 'accelerators' : 'instances', spoken);
  }
  if (takes === 'volume') return writeVolume(value as Volume, spoken);
  if (takes === 'schedule') return writeSchedule(value as PartialSchedule, spoken);
  if (takes === 'period') return writePeriod(value as Period, spoken);
  const months = takes === 'days' ? writeMonths(value as Span, spoken) : undefined;
  if (months !== undefined) return months;
  const unit = takes && units[takes];
  if (unit === undefined)
    return typeof value === 'number' ? String(Number(value.toPrecision(5))) : String(value);
  const isConverted = takes === 'budget' && query.currency !== undefined && query.currency !== 'USD';
  return writeSpanOf(value as Span, unit, spoken, isConverted ? CONVERTED_FIGURES : 'exact');
}

const HOURS_PER_DAY = 24;

/** Months and years asked for are no whole number of days: they are said as they were asked. */
function writeMonths(days: Span, spoken: Spoken): string | undefined {
  if (typeof days !== 'number' || Number.isInteger(days)) return undefined;
  const hours = Math.round(days * HOURS_PER_DAY);
  return hours > 0 && hours % HOURS_PER_MONTH === 0 ? writeSpans([hours], spoken)[0] : undefined;
}

/** So many names are easier read by what all of them are called together. */
const MANY = 5;

/** What a long list of companies is called, where it is a whole group of them. */
function groupOf(ids: readonly string[], spoken: Spoken): string | undefined {
  if (ids.length < MANY) return undefined;
  const { catalogue } = spoken;
  const all = () => companiesOf(catalogue).map(({ id }) => id);
  const group = catalogue.things('group').find(({ traits }) => {
    const members = Array.isArray(traits.members) ? (traits.members as readonly string[]) : all();
    return members.length === ids.length && members.every((id) => ids.includes(id));
  });
  return group && nameOf(group.id, spoken);
}

/** An assumption the asker set, in its own digits and unit. */
export function writeAssumed(name: string, span: Span, spoken: Spoken): string {
  const range = { ...rangeOfSpan(span), unit: assumptionKinds[name]?.unit ?? 'ratio' };
  return writeEnds(asListed(name, range, spoken), spoken, 'exact');
}

/** "10M requests a day". */
function writeVolume({ amount, of, per }: Volume, spoken: Spoken): string {
  return fill(spoken.replies.parts.volume, {
    amount: writeQuantity(amount, of, 'exact', spoken),
    per: writeText(per, spoken),
  });
}

function writeSpanOf(span: Span, unit: string, spoken: Spoken, precision: Precision = 'exact'): string {
  const range = { ...rangeOfSpan(span), unit };
  return isExact(range)
    ? writeSingle(range.mid, unit, precision, spoken)
    : writeEnds(range, spoken, precision);
}
