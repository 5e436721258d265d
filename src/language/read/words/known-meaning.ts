import type { Catalogue, Thing } from '../../../catalogue/catalogue.ts';
import { emptyMeaning, type Meaning } from './meaning.ts';
import type { NamedThing } from './named-thing.ts';

/** A meaning as plain data: things by their ids, and without what it leaves empty. */
export interface KnownMeaning extends Partial<Omit<Meaning, 'things'>> {
  readonly things?: readonly (Omit<NamedThing, 'thing'> & { readonly id: string })[];
}

/** A meaning as it is kept in a file: things by their ids, nothing that is empty. */
export function knownMeaning({ things, ...meaning }: Meaning): KnownMeaning {
  const known: Record<string, unknown> = {};
  for (const [part, value] of Object.entries(meaning)) if (!isEmpty(value)) known[part] = value;
  if (things.length > 0) known.things = things.map(({ thing, ...name }) => ({ ...name, id: thing.id }));
  return known;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (value instanceof Set) return value.size === 0;
  return value === undefined || value === false;
}

/** What most meanings leave empty, once for all. */
const nothing = emptyMeaning();

/** The meaning known as plain data, its things those of the catalogue, all its parts in the same order. */
export function meaningOf(known: KnownMeaning, catalogue: Catalogue): Meaning {
  return {
    things: (known.things ?? []).map(({ id, kind, loose, whole, publishes, capital }) => ({
      kind,
      thing: catalogue.thing(id) as Thing,
      loose,
      whole,
      publishes,
      capital,
    })),
    cues: known.cues ?? nothing.cues,
    words: known.words ?? nothing.words,
    halves: known.halves,
    assumptions: known.assumptions ?? nothing.assumptions,
    marks: known.marks ?? nothing.marks,
    unit: known.unit,
    rate: known.rate,
    counter: known.counter,
    currency: known.currency,
    pair: known.pair,
    date: known.date,
    schedule: known.schedule,
    filler: known.filler ?? false,
    followUp: known.followUp ?? false,
    turns: known.turns,
    factor: known.factor,
    ordinal: known.ordinal,
    shift: known.shift,
    term: known.term,
    slots: known.slots,
    beyond: known.beyond ?? false,
  };
}
