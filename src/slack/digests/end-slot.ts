import type { Delivered } from '../../digest/carrier.ts';
import type { Work } from '../../memory/work.ts';

/** Milliseconds until a post in doubt is looked for. */
export const firstWait = 1_000;

/** Milliseconds until another try, by how often it was tried: an outage is outlasted without a thousand calls. */
const waits = [firstWait, 5_000, 15_000, 60_000, 300_000, 900_000];

/** Ends a slot for good. */
export async function end(work: Work): Promise<Delivered> {
  await work.finish();
  return 'over';
}

/** Gives a slot back until another look at it, in so many milliseconds. */
export async function again(work: Work, wait: number): Promise<Delivered> {
  await work.release();
  return { wait, of: 'slot' };
}

/** How long a slot waits that was given back because something failed. */
export function later({ attempt }: Work): Delivered {
  return { wait: waits[Math.min(attempt - 1, waits.length - 1)] ?? 0, of: 'slot' };
}
