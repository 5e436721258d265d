import { intents } from '../../../engine/index.ts';
import type { Item } from '../amounts/item.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import { apartIn, isCue, withJoined } from '../words/apart-phrases.ts';
import type { Cue, Meaning } from '../words/meaning.ts';
import { ASKS } from '../words/signs.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** Which intents the cues of a text speak for. */
export interface Votes {
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  /** What was said of word slots in words of their own, by intent. */
  readonly worded: ReadonlyMap<string, readonly Claim[]>;
  /** Intents whose strong cues count as this one's: "buy" and "rent" for buy-or-rent, "capex" for guidance. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** Intents asked for by a phrase whose halves stand apart: it says more than a word. */
  readonly apart: ReadonlySet<string>;
}

const SCHEDULED = intents.find(({ slots }) =>
  Object.values(slots).some(({ takes }) => takes === 'schedule'),
)?.id;

/** @param about the intent a thread is about */
export function countVotes(items: readonly Item[], { cues, joining }: Vocabulary, about?: string): Votes {
  const strong = new Set<string>();
  const weak = new Set<string>();
  const worded = new Map<string, Claim[]>();
  const apart = new Set<string>();
  let [delivers, recurs] = [false, false];
  for (let at = 0; at < items.length; at++) {
    const meaning = items[at]?.meaning;
    if (meaning === undefined) continue;
    delivers ||= meaning.schedule?.deliver === true;
    recurs ||= meaning.schedule?.days !== undefined;
    const { cues: asked, words } = meaning;
    for (let place = 0; place < asked.length; place++) {
      const { intent, weight } = asked[place] as Cue;
      if (weight !== 'with') (weight === 'strong' ? strong : weak).add(intent);
    }
    for (let place = 0; place < words.length; place++) {
      const { intent, slot, value } = words[place] as Meaning['words'][number];
      const claim: Claim = { ...bareClaim, takes: 'word', slot, value, items: [at] };
      const others = worded.get(intent);
      if (others === undefined) worded.set(intent, [claim]);
      else others.push(claim);
    }
  }
  for (const { says, items: at } of apartIn(items)) {
    if (isCue(says)) {
      (says.weight === 'strong' ? strong : weak).add(says.intent);
      apart.add(says.intent);
    } else worded.set(says.intent, withJoined(worded.get(says.intent) ?? [], says.slot, says.value, at));
  }
  // "post here every weekday at 10": what comes again and again needs no name
  if (delivers && recurs && SCHEDULED !== undefined) strong.add(SCHEDULED);
  for (const intent of worded.keys())
    if (cues.get(intent)?.signs.named && intent !== about && !strong.has(intent)) worded.delete(intent);
  const joined = joinedBy(strong, weak, joining);
  for (const intent of joined.keys()) strong.add(intent);
  return { strong, weak, worded, joined, apart };
}

/** The intents that take strong cues of others for their own, with those others. */
function joinedBy(
  strong: ReadonlySet<string>,
  weak: ReadonlySet<string>,
  joining: Vocabulary['joining'],
): Votes['joined'] {
  const joined = new Map<string, readonly string[]>();
  for (let at = 0; at < joining.length; at++) {
    const [intent, { joins, lifts }] = joining[at] as Vocabulary['joining'][number];
    // "guide against what it actually spent": what a strong cue lifts it takes for its own as well
    if (weak.has(intent) || strong.has(intent)) {
      const lifting = lifts.filter((one) => strong.has(one));
      if (lifting.length > 0) joined.set(intent, lifting);
    }
    if (joins.length === 0) continue;
    if (strong.has(intent) || joins.every((one) => strong.has(one))) joined.set(intent, joins);
  }
  return joined;
}

/** Whether a phrase is a strong cue of an intent, of its own or joined. */
export function isStrongFor(meaning: Meaning, intent: string, { joined }: Votes): boolean {
  const others = joined.get(intent);
  return meaning.cues.some((cue) => cue.intent === intent || others?.includes(cue.intent) === true);
}

/** 功耗: asks for a figure of another intent, and this one has none of it. */
export function isAskedOfAnother({ words, cues }: Meaning, intent: string): boolean {
  if (words.length === 0 || cues.some((cue) => cue.intent === intent)) return false;
  return words.some(
    (word) => word.slot === ASKS && cues.some((cue) => cue.intent === word.intent && cue.weight !== 'with'),
  );
}
