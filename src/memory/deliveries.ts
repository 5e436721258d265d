import { randomUUID } from 'node:crypto';
import type { Store } from '../store/store.ts';
import {
  type DeliveryKind,
  deliveryRecord,
  keptFor,
  keysOf,
  openListOf,
  openPrefixOf,
} from './delivery-record.ts';
import { nextTry } from './next-try.ts';
import { parseRecord, readRecord } from './read-record.ts';
import { settleLater } from './settle-later.ts';
import { unrecorded, type Work, workOn } from './work.ts';

/**
 * What makes each delivery of Slack's answered once. In turn: `record` before acknowledging, `work.sending` before
 * the answer is sent, `work.finish` after. A process may be killed between any two: its claim expires within
 * seconds, and whoever asks `unfinished` next begins the delivery again.
 *
 * | killed | what the next attempt finds |
 * |---|---|
 * | before `record` | nothing: Slack was not acknowledged, and delivers events again |
 * | before `sending` | `recorded`: answer it |
 * | before `finish` | `sending`: the answer may be out, so look before sending it again |
 */
export interface Deliveries {
  /**
   * Records a delivery under its unique id and claims it, in one step. Undefined when it is known: recorded before,
   * by any instance, and being dealt with or done. Rejects when the store is out of reach: leave unacknowledged what
   * Slack delivers again (events), and do what it does not (commands, clicks) as `unrecorded` work.
   * @param due where it stands among the unfinished, in the clock's milliseconds; now when left out
   */
  record(id: string, payload: unknown, due?: number): Promise<Work | undefined>;
  /** Takes on a delivery whose record rejected. Whether it was written or not, nobody is given it again. */
  unrecorded(id: string, payload: unknown): Work;
  /** Claims a delivery recorded before. Undefined when another instance is at it, when it is finished, or unknown. */
  begin(id: string): Promise<Work | undefined>;
  /**
   * Ids of what is not finished and whose time for an attempt has come, the longest due first: to be begun on start
   * and every so often, since the claims of a killed process outlive it by seconds. Includes what is being worked on;
   * `begin` tells.
   * @param by until when that time comes, in the clock's milliseconds; now when left out
   */
  unfinished(by?: number): Promise<string[]>;
  /** Finds what versions recorded that kept no list of it: once at the start. Walks all keys on Redis. */
  relist(): Promise<void>;
}

/**
 * @param clock the time in milliseconds
 * @param claimFor milliseconds until a dead process's work is free for others; renewed while it lives
 * @param kind each kind has ids, and unfinished work, of its own
 */
export function rememberDeliveries(
  store: Store,
  clock: () => number = Date.now,
  claimFor = 15_000,
  kind: DeliveryKind = 'delivery',
): Deliveries {
  const settle = settleLater(store, kind);
  const list = openListOf(kind);
  const openPrefix = openPrefixOf(kind);
  return {
    async record(id, payload, due = clock()) {
      const { open, done, claim } = keysOf(kind, id);
      const record = { payload, recorded: clock(), attempts: 1, reached: 'recorded' as const };
      const held = { key: claim, token: randomUUID() };
      const isNew = await store.change({
        absent: [open, done],
        take: { ...held, ttl: claimFor },
        set: [{ key: open, value: record, ttl: keptFor }],
        rank: [{ list, member: id, rank: due }],
      });
      return isNew ? workOn({ store, kind, id, record, held, claimFor, settle }) : undefined;
    },
    unrecorded: (id, payload) => unrecorded({ id, payload, now: clock(), settle }),
    async begin(id) {
      const { open, done, claim } = keysOf(kind, id);
      const token = await store.claim(claim, claimFor);
      if (token === undefined) return undefined;
      const held = { key: claim, token };
      const before = await readRecord(store, open, deliveryRecord);
      if (before === undefined) {
        // What expired, or is of another shape, is not to be found again and again.
        await store.change({ held, rank: [{ list, member: id }], release: held });
        return undefined;
      }
      // Counted before the work, so that a delivery which kills the process each time is not begun for ever.
      const record = { ...before, attempts: before.attempts + 1 };
      const begun = await store.change({
        absent: [done],
        held,
        set: [{ key: open, value: record, ttl: keptFor }],
        rank: [{ list, member: id, rank: nextTry(record) }],
      });
      return begun ? workOn({ store, kind, id, record, held, claimFor, settle }) : undefined;
    },
    unfinished: (by = clock()) => store.upTo(list, by),
    async relist() {
      const listed = new Set(await store.upTo(list, Number.POSITIVE_INFINITY));
      const rank = [...(await store.list(openPrefix))].flatMap(([key, value]) => {
        const record = parseRecord(value, deliveryRecord);
        const member = key.slice(openPrefix.length);
        return record === undefined || listed.has(member) ? [] : [{ list, member, rank: nextTry(record) }];
      });
      if (rank.length > 0) await store.change({ rank });
    },
  };
}
