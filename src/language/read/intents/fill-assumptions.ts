import { isDeepStrictEqual } from 'node:util';
import type { Note } from '../../../engine/answer.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Span } from '../../../engine/query.ts';
import { type Claim, isSpan } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';

/** Marks the items a claim is read from as used, and notes what the answer must say of it. */
export function use({ items, notes: said }: Claim, used: boolean[], notes: Note[]): void {
  for (let at = 0; at < items.length; at++) used[items[at] as number] = true;
  for (let at = 0; at < said.length; at++) {
    const note = said[at] as Note;
    const isKnown = notes.some(
      ({ key, values }) => key === note.key && isDeepStrictEqual(values, note.values),
    );
    if (!isKnown) notes.push(note);
  }
}

/** The same with several claims. */
export function takeAll(claims: readonly Claim[], used: boolean[], notes: Note[]): void {
  for (let at = 0; at < claims.length; at++) use(claims[at] as Claim, used, notes);
}

/** What an intent takes of the assumptions a text makes. */
interface Assumed {
  /** In the order the intent lists them; undefined where there are none. */
  readonly assume: Readonly<Record<string, Span>> | undefined;
  /** How many there are, and how many of them are worked out of what is said of requests: those speak for no intent. */
  readonly set: number;
  readonly worked: number;
}

/** Fills an intent's assumptions; money that cannot be filled in is added to what is `foreign`. */
export function fillAssumptions(
  { assumes }: Intent,
  { claims }: Pick<Said, 'claims'>,
  used: boolean[],
  notes: Note[],
  foreign: string[],
): Assumed {
  let found: Map<string, Span> | undefined;
  let worked = 0;
  for (let place = 0; place < claims.length; place++) {
    const claim = claims[place] as Claim;
    const name = claim.names?.find((one) => assumes.includes(one));
    if (name === undefined || !isSpan(claim.value) || found?.has(name)) continue;
    if (claim.implied && claim.items.every((at) => used[at])) continue;
    if (claim.implied) worked++;
    if (claim.foreign !== undefined) foreign.push(claim.foreign);
    else found = (found ?? new Map<string, Span>()).set(name, claim.value);
    use(claim, used, notes);
  }
  if (found === undefined) return { assume: undefined, set: 0, worked };
  const assume: Record<string, Span> = {};
  for (const name of assumes) {
    const span = found.get(name);
    if (span !== undefined) assume[name] = span;
  }
  return { assume, set: found.size, worked };
}
