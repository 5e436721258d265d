import * as z from 'zod/mini';
import { HOURS_PER_YEAR } from '../quantity/hours.ts';
import { intents } from './index.ts';
import type { Intent, Slot } from './intent.ts';
import { type Query, span } from './query.ts';
import { partialSchedule } from './schedule/schedule.ts';

/** Slots that hold an amount, and more of it than anybody can mean. */
export const LARGEST: Readonly<Partial<Record<Slot['takes'], number>>> = {
  count: 1e9,
  seats: 1e9,
  duration: 100 * HOURS_PER_YEAR,
  subscription: 100 * HOURS_PER_YEAR,
  acceleratorHours: 1e12,
  parameters: 1e18,
  tokens: 1e21,
  requests: 1e18,
  compute: 1e36,
  speed: 1e24,
  days: 100 * 365,
  power: 1e13,
  budget: 1e16,
};

/** Slots that hold the ids of several things. */
export const LISTS: ReadonlySet<Slot['takes']> = new Set(['things', 'companies', 'providers']);

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

function shapeOf(intent: Intent) {
  const slots = Object.entries(intent.slots).map(
    ([name, slot]) => [name, z.optional(shapeOfSlot(slot))] as const,
  );
  return z.strictObject({
    intent: z.literal(intent.id),
    ...Object.fromEntries(slots),
    assume: z.optional(z.record(z.string(), span)),
    currency: z.optional(z.string()),
    exchangeRate: z.optional(z.number().check(z.positive())),
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
