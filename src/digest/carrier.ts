/** What became of a slot: over and done with, or to be tried again after so many milliseconds; `team`: with all of its workspace's. */
export type Delivered = 'over' | { readonly wait: number; readonly of: 'team' | 'slot' };

/** Delivers a slot by its id, once however often it is called; never rejects. */
export type Deliver = (id: string) => Promise<Delivered>;

/** Brings slots to where they are delivered. */
export interface Carrier {
  /** Takes on slots, in the order in which they are due; one that is under way already is not taken on again. */
  carry(ids: readonly string[]): Promise<void>;
  /** Takes nothing more on, and waits for what is being delivered. */
  stop(): Promise<void>;
}

/** The workspace a slot is of: what its id begins with. */
export function teamOf(id: string): string {
  return id.split('/')[0] ?? '';
}
