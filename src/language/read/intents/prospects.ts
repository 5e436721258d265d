import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Signs } from '../words/signs.ts';
import type { IntentCues } from '../words/vocabulary.ts';
import { holds } from './holds.ts';
import type { Kinds } from './may-fill.ts';
import { maySign } from './may-show.ts';

/** An intent, and what the kinds of claim in a text tell of it, whatever the claims say. */
export interface Prospect {
  readonly intent: Intent;
  readonly hasWeak: boolean;
  readonly signs: Signs;
  /** Something is said for each slot it is never asked without. */
  readonly isHeld: boolean;
  /** A kind is said that may be a sign of it. */
  readonly isLikely: boolean;
}

type Cues = ReadonlyMap<string, IntentCues>;

/** Worked out once for all texts with the same kinds of claim. */
const known = new WeakMap<Kinds, { readonly cues: Cues; readonly prospects: readonly Prospect[] }>();

/** All intents, with what the kinds of claim in a text tell of them. */
export function prospectsOf(kinds: Kinds, cues: Cues): readonly Prospect[] {
  const before = known.get(kinds);
  if (before?.cues === cues) return before.prospects;
  const prospects = intents.map((intent) => prospectOf(intent, kinds, cues.get(intent.id) ?? NO_CUES));
  known.set(kinds, { cues, prospects });
  return prospects;
}

const NO_CUES: IntentCues = { hasWeak: false, joins: [], lifts: [], signs: {} };

function prospectOf(intent: Intent, kinds: Kinds, { hasWeak, signs }: IntentCues): Prospect {
  return {
    intent,
    hasWeak,
    signs,
    isHeld: holds(intent, signs, kinds),
    isLikely: maySign(intent, signs, kinds),
  };
}
