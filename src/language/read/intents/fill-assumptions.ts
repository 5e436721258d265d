import { isDeepStrictEqual } from 'node:util';
import type { Note } from '../../../engine/answer.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Span } from '../../../engine/query.ts';
import { type Claim, isSpan } from '../claims/claim.ts';

export function use({ items, notes: said }: Claim, used: boolean[], notes: Note[]): void {
  for (const item of items) used[item] = true;
  for (const note of said) {
    const isKnown = notes.some(
      ({ key, values }) => key === note.key && isDeepStrictEqual(values, note.values),
    );
    if (!isKnown) notes.push(note);
  }
}

export function fillAssumptions(
  { assumes }: Intent,
  claims: readonly Claim[],
  used: boolean[],
  notes: Note[],
): { readonly assume: Record<string, Span>; readonly foreign: string[]; readonly worked: number } {
  const found = new Map<string, Span>();
  const foreign: string[] = [];
  // worked out of what is said of requests: it speaks for no intent
  let worked = 0;
  for (const claim of claims) {
    const name = claim.names?.find((one) => assumes.includes(one));
    if (name === undefined || !isSpan(claim.value) || found.has(name)) continue;
    if (claim.implied && claim.items.every((at) => used[at])) continue;
    if (claim.implied) worked++;
    if (claim.foreign === undefined) found.set(name, claim.value);
    else foreign.push(claim.foreign);
    use(claim, used, notes);
  }
  const inOrder: Record<string, Span> = {};
  for (const name of found.size === 0 ? [] : assumes) {
    const span = found.get(name);
    if (span !== undefined) inOrder[name] = span;
  }
  return { assume: inOrder, foreign, worked };
}
