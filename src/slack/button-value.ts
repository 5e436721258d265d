import type { Reply } from '../ask.ts';
import type { Query } from '../engine/query.ts';
import { parseQuery } from '../engine/query-shape.ts';
import type { Locale } from '../language/reading.ts';
import { findReference, keepReference } from '../memory/references.ts';
import type { Store } from '../store/store.ts';
import { type Audience, askerIn } from './audience.ts';
import { limits } from './blocks/limits.ts';

/** What a button asks. */
export interface Carried {
  readonly query: Query;
  readonly locale: Locale;
  /** Whether the answer takes the place of the message it is in, as a choice made does. */
  readonly replaces: boolean;
  /** Who alone may change the message; anybody who sees it when left out. */
  readonly asker?: string | undefined;
  /** Who shared the message, by name. */
  readonly sharer?: string | undefined;
  /** The figure the message shows, null where it is unknown, and the day it was made on, ISO. */
  readonly shown?: { readonly mid: number | null; readonly day: string } | undefined;
}

/** A button's value: the query itself or, where it is too long, the reference under which it is kept. */
interface Value extends Mark {
  readonly q?: unknown;
  readonly r?: string;
  readonly l?: string;
}

/** What a value holds besides its query. */
interface Mark {
  /** The answer takes the place of the message. */
  readonly c?: 1;
  /** Asker, sharer, total and day: see `Carried`. */
  readonly u?: string;
  readonly s?: string;
  readonly t?: number | null;
  readonly d?: string;
}

/** What the buttons of a reply carry. */
export interface ButtonValues {
  /** A question to go on with, a choice or another reading. */
  of(query: Query): string;
  /** The reply's own question, where it has one. */
  readonly own: string | undefined;
}

/** Significant figures of a total in a value: more than are ever shown. */
const FIGURES = 6;

/** Writes the values of a reply's buttons. Rejects when a query is too long for its button and the store does. */
export async function buttonValues(store: Store, reply: Reply, audience: Audience): Promise<ButtonValues> {
  const { outcome, locale, reading, wording, answer, day } = reply;
  const whose = askerIn(audience);
  const values = new Map<Query, string>();
  const write = async (query: Query, mark: Mark) =>
    values.set(query, await buttonValue(store, { query, locale }, mark));
  for (const { query } of wording.next) await write(query, outcome === 'choices' ? { c: 1, ...whose } : {});
  for (const { query } of wording.instead) await write(query, { c: 1, ...whose });
  const total = answer?.total?.mid;
  const own = reading.query && {
    ...whose,
    ...(answer && { t: total === undefined ? null : Number(total.toPrecision(FIGURES)), d: day }),
  };
  return {
    of: (query) => values.get(query) ?? JSON.stringify({ q: query, l: locale } satisfies Value),
    own: reading.query && (await buttonValue(store, { query: reading.query, locale }, own)),
  };
}

/** Writes the value of one button. Rejects when the query is too long for it and the store does. */
export async function buttonValue(
  store: Store,
  { query, locale }: Pick<Carried, 'query' | 'locale'>,
  mark: Mark = {},
): Promise<string> {
  const whole = JSON.stringify({ q: query, l: locale, ...mark } satisfies Value);
  if (whole.length <= limits.fields.button.value.most) return whole;
  return JSON.stringify({ r: await keepReference(store, { query, locale }), ...mark } satisfies Value);
}

/** Reads a button's value; undefined when the query is of a time before, or no longer kept. */
export async function readButton(store: Store, value: string | undefined): Promise<Carried | undefined> {
  const { q, r, l, c, u, s, t, d } = parse(value);
  const kept = r === undefined ? { query: q, locale: l } : await findReference(store, String(r));
  const query = parseQuery(kept?.query);
  if (query === undefined || typeof kept?.locale !== 'string') return undefined;
  const isShown = typeof d === 'string' && (t === null || typeof t === 'number');
  return {
    query,
    locale: kept.locale,
    replaces: c === 1,
    asker: typeof u === 'string' ? u : undefined,
    sharer: typeof s === 'string' ? s : undefined,
    shown: isShown ? { mid: t, day: d } : undefined,
  };
}

function parse(value: string | undefined): Value {
  try {
    return Object(JSON.parse(value ?? ''));
  } catch {
    return {};
  }
}
