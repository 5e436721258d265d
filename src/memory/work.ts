import type { Claim, Store } from '../store/store.ts';
import { type DeliveryRecord, keptFor, keysOf } from './delivery-record.ts';
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
   * into its metadata; where nothing can be looked up, choose between twice and not at all. `sent`: it is out.
   */
  readonly reached: DeliveryRecord['reached'];
  /** Where the answer is, when `sent` was told. */
  readonly place: DeliveryRecord['place'];
  /**
   * Notes that the answer is about to be sent; wait for it before sending. False when the claim was lost, because
   * this process stood still too long: another instance is at it, so send nothing and stop. True when the store is
   * out of reach: an answer is not held back for it.
   *
   * One gap no storage closes: a process that stands still for longer than its claim between this and its request.
   */
  sending(): Promise<boolean>;
  /** Notes that the answer is out, when there is more to do before `finish`. Never rejects. */
  sent(place?: DeliveryRecord['place']): Promise<void>;
  /**
   * Ends the delivery: its id stays known, its payload is forgotten. False when the claim was lost. Rejects when the
   * store is out of reach; another attempt then follows, and finds how far this one got.
   */
  finish(): Promise<boolean>;
  /** Gives the delivery back unfinished, for another attempt. Never rejects. */
  release(): Promise<void>;
}

/** Work on a delivery whose record and claim were just written. */
export function workOn({ store, id, record, held, claimFor }: Begun): Work {
  const { open, done } = keysOf(id);
  const stop = keepClaim(store, held, claimFor);

  const note = (progress: Pick<DeliveryRecord, 'reached' | 'place'>) =>
    store.change({ held, set: [{ key: open, value: { ...record, ...progress }, ttl: keptFor }] });

  return {
    id,
    payload: record.payload,
    recorded: record.recorded,
    attempt: record.attempts,
    reached: record.reached,
    place: record.place,
    sending: () => note({ reached: 'sending' }).catch(() => true),
    async sent(place) {
      await note({ reached: 'sent', place }).catch(() => {});
    },
    async finish() {
      stop();
      const set = [{ key: done, value: true, ttl: keptFor }];
      return store.change({ held, set, delete: [open], release: held });
    },
    async release() {
      stop();
      await store.release(held.key, held.token).catch(() => {}); // it expires
    },
  };
}

/** Work on a delivery the store could not record: done now or, if this process dies, not at all. */
export function unrecorded(id: string, payload: unknown, now: number): Work {
  return {
    id,
    payload,
    recorded: now,
    attempt: 1,
    reached: 'recorded',
    place: undefined,
    sending: async () => true,
    sent: async () => {},
    finish: async () => true,
    release: async () => {},
  };
}

interface Begun {
  readonly store: Store;
  readonly id: string;
  readonly record: DeliveryRecord;
  readonly held: Claim;
  readonly claimFor: number;
}
