import * as z from 'zod/mini';
import type { Note } from './answer.ts';
import { assumptionKinds } from './assumptions.ts';
import { intents } from './index.ts';
import type { Intent, Slot, World } from './intent.ts';
import { rangeOfSpan } from './ledger.ts';
import { type Query, span } from './query.ts';

/** More accelerators or hours than anybody can mean. */
const LARGEST: Readonly<Record<'count' | 'duration' | 'acceleratorHours', number>> = {
  count: 1e9,
  duration: 100 * 8760,
  acceleratorHours: 1e12,
};

const shapes = new Map(intents.map((intent) => [intent.id, shapeOf(intent)]));

/** A query from outside (a button, a store), or undefined when it is not one that an intent of today understands. */
export function parseQuery(value: unknown): Query | undefined {
  const intent = z.safeParse(z.object({ intent: z.string() }), value).data?.intent;
  return intent === undefined ? undefined : shapes.get(intent)?.safeParse(value).data;
}

/** Why a query cannot be answered as it stands: values outside reason, things no longer known. Empty when it can. */
export function checkQuery(query: Query, { catalogue }: World): Note[] {
  const intent = intents.find(({ id }) => id === query.intent);
  if (intent === undefined) return [{ key: 'unknown-name', values: { name: query.intent } }];
  const slots = Object.entries(intent.slots).flatMap(([name, slot]) => {
    const value = query[name];
    return value === undefined ? [] : checkSlot(name, slot, value, (id) => catalogue.thing(id) !== undefined);
  });
  return [
    ...slots,
    ...Object.entries(query.assume ?? {}).flatMap(([name, value]) => checkAssumption(name, value, intent)),
  ];
}

function checkSlot(name: string, slot: Slot, value: unknown, isKnown: (id: string) => boolean): Note[] {
  switch (slot.takes) {
    case 'accelerator':
    case 'instance':
    case 'provider':
    case 'model':
      return isKnown(String(value)) ? [] : [{ key: 'unknown-name', values: { name: String(value) } }];
    case 'count':
    case 'duration':
    case 'acceleratorHours': {
      const { low, high } = rangeOfSpan(value as number);
      if (!(low > 0)) return [{ key: `${name}-not-positive` }];
      return high > LARGEST[slot.takes] ? [{ key: 'number-too-large' }] : [];
    }
    default:
      return [];
  }
}

function checkAssumption(
  name: string,
  value: number | { low: number; high: number },
  intent: Intent,
): Note[] {
  const kind = assumptionKinds[name];
  if (kind === undefined || !intent.assumes.includes(name))
    return [{ key: 'assumption-unused', values: { name } }];
  const { low, high } = rangeOfSpan(value);
  if (low >= kind.min && high <= kind.max) return [];
  const { unit, min, max } = kind;
  return [
    {
      key: 'value-refused',
      values: {
        name,
        value: { low, mid: low, high, unit },
        min: { value: min, unit },
        max: { value: max, unit },
      },
    },
  ];
}

function shapeOf(intent: Intent) {
  const slots = Object.entries(intent.slots).map(
    ([name, slot]) => [name, z.optional(shapeOfSlot(slot))] as const,
  );
  return z.strictObject({
    intent: z.literal(intent.id),
    ...Object.fromEntries(slots),
    assume: z.optional(z.record(z.string(), span)),
    currency: z.optional(z.string()),
  });
}

function shapeOfSlot({ takes, words }: Slot) {
  if (takes === 'count' || takes === 'duration' || takes === 'acceleratorHours') return span;
  if (words !== undefined) return z.enum([...words]);
  return takes === 'date' ? z.iso.date() : z.string();
}
