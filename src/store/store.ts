/**
 * Small keyed storage with expiry and claims, shared by all instances when it is Redis.
 * Values are JSON; what has expired is never seen again. Claims have names of their own: a value and a claim
 * under one key do not touch each other. Every method may reject, within about a second, when the storage is out
 * of reach; a write that rejected may or may not have happened.
 */
export interface Store {
  get<T>(key: string): Promise<T | undefined>;
  /** Writes a value that expires after `ttl` milliseconds, or never. */
  set(key: string, value: unknown, ttl?: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** Values under keys that begin with a prefix, by key, in no order. Costs a walk over all keys on Redis: for once at the start, say. */
  list<T>(prefix: string): Promise<Map<string, T>>;
  /**
   * Members of an ordered list that stand no higher than `rank`, the lowest first, at most `limit` (all of them when
   * left out). Costs what it gives. What a member stands for may have expired meanwhile.
   */
  upTo(list: string, rank: number, limit?: number): Promise<string[]>;
  /** Carries out a change as one step: all of it, or none of it and false when its conditions do not hold. */
  change(change: Change): Promise<boolean>;
  /**
   * Takes a key for `ttl` milliseconds if nobody holds it. Returns the token that proves it, or undefined.
   * A claim that is not renewed expires, so that a dead instance's work is taken up by another.
   */
  claim(key: string, ttl: number): Promise<string | undefined>;
  /** Extends a claim still held under this token to `ttl` milliseconds from now; false when it was lost. */
  renew(key: string, token: string, ttl: number): Promise<boolean>;
  /** Gives a claim back; nothing happens when the token no longer holds it. */
  release(key: string, token: string): Promise<void>;
  /** Whether the storage answers. Never rejects. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** Proof that a key is held. */
export interface Claim {
  readonly key: string;
  readonly token: string;
}

/** What belongs together, under conditions checked in the same step. */
export interface Change {
  /** Only if there is no value under any of these keys. */
  readonly absent?: readonly string[];
  /** Only while this claim is held: what keeps an instance that was paused beyond its claim from writing. */
  readonly held?: Claim;
  /** Only if nobody holds this key, which is then claimed for `ttl` milliseconds under a token of the caller's making. */
  readonly take?: Claim & { readonly ttl: number };
  /** Values written, each with its milliseconds to live, or for ever. */
  readonly set?: readonly { readonly key: string; readonly value: unknown; readonly ttl?: number }[];
  readonly delete?: readonly string[];
  /** Members placed in ordered lists, or taken out of them. */
  readonly rank?: readonly Ranked[];
  /** A claim given back. */
  readonly release?: Claim;
}

/** A place in an ordered list, which every member has but once. */
export interface Ranked {
  readonly list: string;
  readonly member: string;
  /** Left out, the member is taken out of the list. */
  readonly rank?: number;
}
