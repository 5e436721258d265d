import type { Unit } from '../../../quantity/units.ts';
import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { spanOf } from '../amounts/span-of.ts';
import { hoursOf, isTimeUnit } from '../amounts/units.ts';
import { bareClaim, type Claim } from './claim.ts';

/** What a price is asked by, and the unit and factor it is written out with. */
interface Asked {
  readonly per: string;
  readonly unit: Unit;
  readonly factor: number;
}

/**
 * "does an H100 still go for $2 an hour?", GPT-4o现在还是15美元每百万吗: a price asked about, not set. It is told beside
 * ours. Nothing where more is said than the one price: what 64 of them cost at that is a question of its own.
 */
export function claimWhether(items: readonly Item[]): Claim[] {
  if (!items.some(({ meaning }) => meaning?.marks.has('still') === true)) return [];
  const said = gather(items, ({ quantity }, at) =>
    quantity === undefined || quantity.unsaid || isOne(quantity) ? [] : [{ quantity, at }],
  );
  const [price, ...others] = said;
  if (price === undefined || others.length > 0 || price.quantity.kind !== 'money') return [];
  const asked = askedOf(price.quantity);
  if (asked === undefined) return [];
  const { low, mid, high } = price.quantity;
  const { per, unit, factor } = asked;
  const value = { low: low / factor, mid: mid / factor, high: high / factor, unit };
  const used = [price.at];
  return [
    {
      ...bareClaim,
      takes: 'supposed',
      value: spanOf(price.quantity),
      items: used,
      notes: [{ key: 'asked-whether', values: { value } }],
    },
    { ...bareClaim, takes: 'word', value: per, items: used },
  ];
}

function isOne({ kind, low, high }: Quantity): boolean {
  return kind === 'number' && low === 1 && high === 1;
}

/** Undefined for a price by anything else, and by the hour in money that is not quoted so. */
function askedOf({ per = [], unit = '' }: Quantity): Asked | undefined {
  const things = per.filter((by) => !isTimeUnit(by) && by !== PIECE && by !== 'accelerator');
  const [time, ...times] = per.filter(isTimeUnit);
  if (things.length === 1 && things[0] === 'million-tokens' && time === undefined && unit === 'USD')
    return { per: 'million-tokens', unit: 'USD/million-tokens', factor: 1 };
  if (things.length + times.length > 0) return undefined;
  if (time === undefined) return { per: 'unit', unit: unit as Unit, factor: 1 };
  const hourly = per.includes('accelerator') ? 'USD/accelerator-hour' : 'USD/hour';
  return unit === 'USD' ? { per: 'hour', unit: hourly, factor: hoursOf[time] } : undefined;
}
