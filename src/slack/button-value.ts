import type { Reply } from '../ask.ts';
import { parseQuery } from '../engine/check-query.ts';
import type { Query } from '../engine/query.ts';
import type { Locale } from '../language/reading.ts';
import { findReference, keepReference } from '../memory/references.ts';
import type { Store } from '../store/store.ts';
import { limits } from './blocks/limits.ts';

/** What a button asks, and whether its answer takes the place of the message it is in, as a choice made does. */
export interface Carried {
  readonly query: Query;
  readonly locale: Locale;
  readonly replaces: boolean;
}

/** A button's value: the query itself or, where it is too long, the reference under which it is kept. */
interface Value {
  readonly q?: unknown;
  readonly r?: string;
  readonly l?: string;
  /** The button is a choice. */
  readonly c?: 1;
}

/** Writes the values of a reply's buttons, for its own query and those to go on with. Rejects when the store does. */
export async function buttonValues(
  store: Store,
  { outcome, locale, reading, wording }: Reply,
): Promise<(query: Query) => string> {
  const choice = outcome === 'choices' && ({ c: 1 } as const);
  const offered = [...wording.next, ...wording.instead].map(({ query }) => query);
  const queries = [...offered, ...(reading.query ? [reading.query] : [])];
  const values = new Map<Query, string>();
  for (const query of queries) values.set(query, await buttonValue(store, { query, locale }, choice));
  return (query) => values.get(query) ?? JSON.stringify({ q: query, l: locale } satisfies Value);
}

/** Writes the value of one button. Rejects when the query is too long for it and the store does. */
export async function buttonValue(
  store: Store,
  { query, locale }: Pick<Carried, 'query' | 'locale'>,
  choice: Pick<Value, 'c'> | false = false,
): Promise<string> {
  const whole = JSON.stringify({ q: query, l: locale, ...choice } satisfies Value);
  if (whole.length <= limits.fields.button.value.most) return whole;
  return JSON.stringify({ r: await keepReference(store, { query, locale }), ...choice } satisfies Value);
}

/** Reads a button's value; undefined when the query is of a time before, or no longer kept. */
export async function readButton(store: Store, value: string | undefined): Promise<Carried | undefined> {
  const { q, r, l, c } = parse(value);
  const kept = r === undefined ? { query: q, locale: l } : await findReference(store, r);
  const query = parseQuery(kept?.query);
  return query && kept?.locale ? { query, locale: kept.locale, replaces: c === 1 } : undefined;
}

function parse(value: string | undefined): Value {
  try {
    return Object(JSON.parse(value ?? ''));
  } catch {
    return {};
  }
}
