import type { Claim, Store } from '../store/store.ts';
import { type DeliveryKind, type DeliveryRecord, keptFor, keysOf, openListOf } from './delivery-record.ts';
import { keepClaim } from './keep-claim.ts';

/** A delivery this instance alone works on, for as long as its process lives. */
export interface Work {
  readonly id: string;
  /** What was recorded. */
  readonly payload: unknown;
  /** When it was recorded, in the clock's milliseconds. */
  readonly recorded: number;
  /** 1 for the first. What fails at every attempt is to be given up: finished. */
  readonly attempt: number;
  /**
   * How far attempts before this one got. `sending`: the answer may be out, so look for it by the id, which belongs
   * into its metadata; where nothing can be looked up, choose between twice and not at all.
   */
  readonly reached: DeliveryRecord['reached'];
  /**
   * Notes that the answer is about to be sent; wait for it before sending. False when the claim was lost, because
   * this process stood still too long: another instance is at it, so send nothing and stop. When the store is out of
   * reach, true for what Slack delivered, since an answer is not held back for it; what the app posts by itself can
   * wait, and this rejects.
   *
   * @param payload is recorded in place of what was: what an attempt after this one must know of what was sent
   *
   * One gap no storage closes: a process that stands still for longer than its claim between this and its request.
   */
  sending(payload?: unknown): Promise<boolean>;
  /** Notes that nothing was sent after all, so that nothing is looked for. Never rejects. */
  notSent(): Promise<void>;
  /**
   * Ends the delivery: its id stays known, its payload is forgotten. False when the claim was lost. With the store out
   * of reach it ends when the store is back or, if this process dies first, after another attempt. Never rejects.
   */
  finish(): Promise<boolean>;
  /** Ends the delivery as if it had never come, so that the same may be tried anew. Never rejects. */
  forget(): Promise<void>;
  /** Gives the delivery back unfinished, for another attempt. Never rejects. */
  release(): Promise<void>;
}

/** Work on a delivery whose record and claim were just written. */
export function workOn({ store, kind, id, record, held, claimFor, settle }: Begun): Work {
  const { open, done } = keysOf(kind, id);
  const stop = keepClaim(store, held, claimFor);
  const rank = [{ list: openListOf(kind), member: id }];
  const write = (value: DeliveryRecord) => store.change({ held, set: [{ key: open, value, ttl: keptFor }] });

  return {
    id,
    payload: record.payload,
    recorded: record.recorded,
    attempt: record.attempts,
    reached: record.reached,
    async sending(payload = record.payload) {
      const written = write({ ...record, payload, reached: 'sending' });
      return kind === 'slot' ? written : written.catch(() => true);
    },
    async notSent() {
      await write(record).catch(() => {}); // it is then looked for in vain
    },
    async finish() {
      stop();
      const set = [{ key: done, value: true, ttl: keptFor }];
      return store.change({ held, set, delete: [open], rank, release: held }).catch(() => {
        settle(id);
        return true;
      });
    },
    async forget() {
      stop();
      await store.change({ held, delete: [open], rank, release: held }).catch(() => {}); // another attempt follows
    },
    async release() {
      stop();
      await store.release(held.key, held.token).catch(() => {}); // it expires
    },
  };
}

/**
 * Work on a delivery of which nobody knows whether the store recorded it: done now or, if this process dies, perhaps
 * not at all. It is marked as done from the start, lest the record turn up and be answered again.
 */
export function unrecorded({ id, payload, now, settle }: Unrecorded): Work {
  settle(id);
  return {
    id,
    payload,
    recorded: now,
    attempt: 1,
    reached: 'recorded',
    sending: async () => true,
    notSent: async () => {},
    finish: async () => true,
    forget: async () => {},
    release: async () => {},
  };
}

interface Unrecorded {
  readonly id: string;
  readonly payload: unknown;
  /** The clock's milliseconds. */
  readonly now: number;
  readonly settle: (id: string) => void;
}

interface Begun {
  readonly store: Store;
  readonly kind: DeliveryKind;
  readonly id: string;
  readonly record: DeliveryRecord;
  readonly held: Claim;
  readonly claimFor: number;
  /** Ends a delivery the store could not end now. */
  readonly settle: (id: string) => void;
}
