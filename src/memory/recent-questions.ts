import * as z from 'zod/mini';
import type { Query } from '../engine/query.ts';
import { DAY } from '../quantity/days.ts';
import type { Store } from '../store/store.ts';
import type { Asker } from './asker.ts';
import { parseRecord, readRecord } from './read-record.ts';
import { rememberedQuery } from './remembered-query.ts';

const list = z.array(z.unknown());

/** How many questions are kept of one person, and milliseconds after the last of them. */
const most = 10;
const keptFor = 90 * DAY;

/**
 * Notes what somebody asked, the last of them last, as it was understood: none of their words are kept. Asked again, a
 * question moves to the front. Two notes at the same moment may leave one of them out.
 */
export async function noteQuestions(store: Store, asker: Asker, asked: readonly Query[]): Promise<void> {
  const kept = await store.get<unknown>(keyOf(asker));
  // Looked at when they are shown, not each time one joins them.
  const before: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const lastFirst = [...asked.toReversed(), ...before];
  const each = new Map(lastFirst.map((question) => [JSON.stringify(question), question]));
  await store.set(keyOf(asker), [...each.values()].slice(0, most), keptFor);
}

/** What somebody asked of late, the last first. */
export async function recentQuestions(store: Store, asker: Asker): Promise<Query[]> {
  const kept = (await readRecord(store, keyOf(asker), list)) ?? [];
  return kept.flatMap((one) => parseRecord(one, rememberedQuery) ?? []);
}

/** Forgets what somebody asked. */
export function forgetQuestions(store: Store, asker: Asker): Promise<void> {
  return store.delete(keyOf(asker));
}

function keyOf({ team, user }: Asker): string {
  return `recent/${team}/${user}`;
}
