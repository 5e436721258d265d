import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Query } from '../engine/query.ts';
import { DAY } from '../quantity/days.ts';
import type { Store } from '../store/store.ts';
import { readRecord } from './read-record.ts';
import { rememberedQuery } from './remembered-query.ts';

/** What a button asks when it is clicked. */
interface Reference {
  readonly query: Query;
  readonly locale: string;
}

const reference = z.object({ query: rememberedQuery, locale: z.string() });

/** Milliseconds a button goes on working after it was last shown. */
const keptFor = 365 * DAY;

/** Keeps what is too long for a button's value; gives a short id to put there instead. The same content has the same id. */
export async function keepReference(store: Store, { query, locale }: Reference): Promise<string> {
  const id = createHash('sha256')
    .update(JSON.stringify({ query, locale }))
    .digest('base64url')
    .slice(0, idLength);
  await store.set(keyOf(id), { query, locale }, keptFor);
  return id;
}

/** What was kept under an id, or undefined when that was a year ago. */
export function findReference(store: Store, id: string): Promise<Reference | undefined> {
  return readRecord(store, keyOf(id), reference);
}

/** 132 bits: no two references will ever share an id. */
const idLength = 22;

function keyOf(id: string): string {
  return `reference/${id}`;
}
