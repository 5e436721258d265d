import * as z from 'zod/mini';
import type { Note } from './answer.ts';
import { type AssumptionKind, assumptionKinds } from './assumptions.ts';
import { intents } from './index.ts';
import type { Intent, Slot, World } from './intent.ts';
import { rangeOfSpan } from './ledger.ts';
import { type Query, type Span, span } from './query.ts';
import { checkSchedule, type PartialSchedule, partialSchedule } from './schedule.ts';
import type { Volume } from './volume.ts';

/** Slots that hold an amount, and more of it than anybody can mean. */
const LARGEST: Readonly<Partial<Record<Slot['takes'], number>>> = {
  count: 1e9,
  seats: 1e9,
  duration: 100 * 8760,
  subscription: 100 * 8760,
  acceleratorHours: 1e12,
  parameters: 1e18,
  tokens: 1e21,
  requests: 1e18,
  compute: 1e36,
  days: 100 * 365,
  power: 1e13,
  budget: 1e16,
};

/** Slots that hold the ids of several things. */
const LISTS: ReadonlySet<Slot['takes']> = new Set(['things', 'companies', 'providers']);

/** Slots that hold the id of a thing. */
const NAMES: ReadonlySet<Slot['takes']> = new Set([
  'accelerator',
  'instance',
  'provider',
  'model',
  'party',
  'series',
  'trend',
  'site',
  'licence',
]);

const volume = z.strictObject({
  amount: z.number(),
  of: z.enum(['tokens', 'requests', 'users']),
  per: z.enum(['day', 'month', 'year']),
});

const shapes = new Map<string, ReturnType<typeof shapeOf>>();

/** A query from outside (a button, a store), or undefined when it is not one that an intent of today understands. */
export function parseQuery(value: unknown): Query | undefined {
  const asked = Object(value).intent;
  const intent = intents.find(({ id }) => id === asked);
  if (intent === undefined) return undefined;
  const shape = shapes.get(intent.id) ?? shapeOf(intent);
  shapes.set(intent.id, shape);
  return shape.safeParse(value).data;
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
    ...elsewhere(query, catalogue),
    ...(intent.check?.(query) ?? []),
    ...Object.entries(query.assume ?? {}).flatMap(([name, value]) => checkAssumption(name, value, intent)),
  ];
}

/** An instance is one provider's: nobody else rents it. */
function elsewhere({ instance, provider }: Query, catalogue: World['catalogue']): Note[] {
  const owner = catalogue.thing(String(instance))?.traits.provider;
  if (typeof owner !== 'string' || provider === undefined || owner === provider) return [];
  return [
    { key: 'instance-elsewhere', values: { instance: String(instance), provider: String(provider), owner } },
  ];
}

function checkSlot(name: string, { takes }: Slot, value: unknown, isKnown: (id: string) => boolean): Note[] {
  const ids = LISTS.has(takes) ? (value as readonly string[]) : NAMES.has(takes) ? [String(value)] : [];
  const unknown = ids
    .filter((id) => !isKnown(id))
    .map((id) => ({ key: 'unknown-name', values: { name: id } }));
  if (takes === 'schedule') return checkSchedule(value as PartialSchedule);
  const largest = takes === 'volume' ? 1e21 : LARGEST[takes];
  if (largest === undefined) return unknown;
  const { low, high } = rangeOfSpan(takes === 'volume' ? (value as Volume).amount : (value as Span));
  if (!(low > 0))
    return [{ key: name === 'count' || name === 'hours' ? `${name}-not-positive` : 'amount-not-positive' }];
  return high > largest ? [{ key: 'number-too-large' }] : [];
}

/** What an assumption measures and may be in an intent; undefined where it may not be set. */
export function boundsOf(name: string, { assumes, bounds }: Intent): AssumptionKind | undefined {
  const kind = assumptionKinds[name];
  return kind && assumes.includes(name) ? { ...kind, ...bounds?.[name] } : undefined;
}

/** Why an assumption cannot be set to a value; empty when it can. */
export function checkAssumption(name: string, value: Span, intent: Intent): Note[] {
  const kind = boundsOf(name, intent);
  if (kind === undefined) return [{ key: 'assumption-unused', values: { name } }];
  const { low, high } = rangeOfSpan(value);
  const { unit, min, max } = kind;
  if (low >= min && high <= max) return [];
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
  if (LARGEST[takes] !== undefined) return span;
  if (words !== undefined) return z.enum([...words]);
  if (takes === 'volume') return volume;
  if (takes === 'things') return z.array(z.string()).check(z.minLength(2));
  if (LISTS.has(takes)) return z.array(z.string()).check(z.minLength(1));
  if (takes === 'year') return z.int();
  if (takes === 'period') return z.strictObject({ from: z.iso.date(), to: z.iso.date() });
  if (takes === 'schedule') return partialSchedule;
  return takes === 'date' ? z.iso.date() : z.string();
}
