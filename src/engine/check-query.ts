import type { Note } from './answer.ts';
import { type AssumptionKind, assumptionKinds } from './assumptions.ts';
import { intents } from './index.ts';
import type { Intent, Slot, World } from './intent.ts';
import { rangeOfSpan } from './ledger.ts';
import type { Query, Span } from './query.ts';
import { LARGEST, LISTS } from './query-shape.ts';
import { checkSchedule, type PartialSchedule } from './schedule/schedule.ts';
import type { Volume } from './serving/volume.ts';
import { narrowed } from './within-reason.ts';

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

/** Why a query cannot be answered as it stands: values outside reason, things no longer known. Empty when it can. */
export function checkQuery(query: Query, world: World): Note[] {
  const { catalogue } = world;
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
    ...Object.entries(query.assume ?? {}).flatMap(([name, value]) =>
      checkAssumption(name, value, query, world),
    ),
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

/** Why an assumption of a query cannot be set to a value; empty when it can. */
export function checkAssumption(name: string, value: Span, query: Query, world: World): Note[] {
  const intent = intents.find(({ id }) => id === query.intent);
  const general = intent && boundsOf(name, intent);
  const kind = general && narrowed(name, general, query, world);
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
