/**
 * Small keyed storage with expiry and claims, shared by all instances when it is Redis.
 * Values are JSON. Every method may reject when the storage is out of reach.
 */
export interface Store {
  get<T>(key: string): Promise<T | undefined>;
  /** Writes a value that expires after `ttl` milliseconds, or never. */
  set(key: string, value: unknown, ttl?: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** Values under keys that begin with a prefix, by key. */
  list<T>(prefix: string): Promise<Map<string, T>>;
  /**
   * Takes a key for `ttl` milliseconds if nobody holds it. Returns the token that proves it, or undefined.
   * A claim that is not renewed expires, so that a dead instance's work is taken up by another.
   */
  claim(key: string, ttl: number): Promise<string | undefined>;
  /** Extends a claim still held under this token; false when it was lost. */
  renew(key: string, token: string, ttl: number): Promise<boolean>;
  /** Gives a claim back; nothing happens when the token no longer holds it. */
  release(key: string, token: string): Promise<void>;
  /** Whether the storage answers. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}
