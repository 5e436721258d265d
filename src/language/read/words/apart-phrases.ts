import type { Item } from '../amounts/item.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { AddMeaning, Cue, Draft, Half } from './meaning.ts';
import { expanded, type SharedLists } from './shared-lists.ts';

/** Stands for whatever is said between the halves of a phrase: "how fast … memory", 租多久…买. */
const APART = /\s*…\s*/;

/** Teaches a phrase, as one or as two halves that may stand apart; with lists it names, each of them. */
export function teachPhrase(
  written: string,
  intent: string,
  says: Half['says'],
  shared: SharedLists,
  add: AddMeaning,
  whole: (draft: Draft) => void,
): void {
  const [first = '', last, ...more] = written.split(APART);
  if (last === undefined || more.length > 0) {
    for (const phrase of expanded(written, shared)) add(phrase, whole);
    return;
  }
  const teach = (phrase: string, half: Half) =>
    add(phrase, (draft) => {
      draft.halves = [...(draft.halves ?? []), half];
      if (!draft.cues.some((cue) => cue.intent === intent))
        draft.cues = [...draft.cues, { intent, weight: 'with' }];
    });
  const id = `${intent} ${written}`;
  for (const phrase of expanded(first, shared)) teach(phrase, { id });
  if (says === undefined) return;
  for (const phrase of expanded(last, shared)) teach(phrase, { id, says });
}

/** What the phrases say whose halves stand apart in a text, the first before the last. */
export function apartIn(items: readonly Item[]): readonly Joined[] {
  let opened: Map<string, number> | undefined;
  const joined: Joined[] = [];
  for (let at = 0; at < items.length; at++) {
    const halves = items[at]?.meaning?.halves;
    if (halves === undefined) continue;
    for (const { id, says } of halves) {
      const first = opened?.get(id);
      if (says === undefined) opened = (opened ?? new Map<string, number>()).set(id, at);
      else if (first !== undefined) joined.push({ says, items: [first, at] });
    }
  }
  return joined;
}

export interface Joined {
  readonly says: NonNullable<Half['says']>;
  readonly items: readonly number[];
}

/** Whether what two words say together is a vote for an intent. */
export function isCue(says: Joined['says']): says is Cue {
  return 'weight' in says;
}

/** A word of an intent as a claim; what its halves say of the same slot alone is not meant. */
export function withJoined(
  claims: readonly Claim[],
  slot: string,
  value: string,
  at: readonly number[],
): Claim[] {
  const isMeant = (claim: Claim) => claim.slot !== slot || !claim.items.every((item) => at.includes(item));
  return [...claims.filter(isMeant), { ...bareClaim, takes: 'word', slot, value, items: at }];
}
