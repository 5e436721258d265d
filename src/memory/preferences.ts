import * as z from 'zod/mini';
import type { Store } from '../store/store.ts';
import { readRecord } from './read-record.ts';

/** What somebody set, or a workspace for everybody in it; what is missing is not set. */
const preferences = z.object({
  /** The language of replies; not set: that of the question. */
  language: z.exactOptional(z.string()),
  /** ISO code. */
  currency: z.exactOptional(z.string()),
  /** What a purchase counts: a word of the slot `scope` of `buy`. */
  scope: z.exactOptional(z.string()),
  /** Where electricity is paid for: a word of the slot `region` of `power`. */
  region: z.exactOptional(z.string()),
});

export type Preferences = z.infer<typeof preferences>;

/** What can be set, in the order in which it is shown. */
export const settable = ['language', 'currency', 'scope', 'region'] as const satisfies (keyof Preferences)[];

/** Whose settings: a person's, or without `user` the workspace's. Ids as Slack gives them. */
interface Owner {
  readonly team: string;
  readonly user?: string;
}

/**
 * Keeps what an owner set, in place of what was set before; nothing set leaves no record. It does not expire: a
 * setting that vanished by itself would change answers unasked.
 */
export function keepPreferences(store: Store, owner: Owner, set: Preferences): Promise<void> {
  return Object.keys(set).length === 0 ? store.delete(keyOf(owner)) : store.set(keyOf(owner), set);
}

/** What an owner set; nothing where there is no record. Rejects when the store does. */
export async function recallPreferences(store: Store, owner: Owner): Promise<Preferences> {
  return (await readRecord(store, keyOf(owner), preferences)) ?? {};
}

function keyOf({ team, user }: Owner): string {
  return user === undefined ? `preferences/${team}` : `preferences/${team}/${user}`;
}
