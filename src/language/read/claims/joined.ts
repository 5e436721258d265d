import type { Claim } from './claim.ts';

/** No claims: the same list each time. */
export const NONE: readonly Claim[] = [];

/** All of several lists, most of them empty. */
export function joined(lists: readonly (readonly Claim[])[]): Claim[] {
  const all: Claim[] = [];
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at] as readonly Claim[];
    for (let index = 0; index < list.length; index++) all.push(list[index] as Claim);
  }
  return all;
}
