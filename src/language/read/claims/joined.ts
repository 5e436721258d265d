import type { Claim } from './claim.ts';

/** No claims: the same list each time. */
export const NONE: readonly Claim[] = [];

/** All of several lists, most of them empty. */
export function joined(lists: readonly (readonly Claim[])[]): Claim[] {
  const all: Claim[] = [];
  for (const list of lists) for (const claim of list) all.push(claim);
  return all;
}
