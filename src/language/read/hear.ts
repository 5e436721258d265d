import type { Claim } from './claim.ts';
import { claimAll } from './claim-all.ts';
import { convertMoney } from './convert-money.ts';
import type { Item } from './item.ts';
import type { Vocabulary } from './vocabulary.ts';
import { countVotes, type Votes } from './votes.ts';

/** What a text says, before it is settled what it asks. */
export interface Said {
  readonly items: readonly Item[];
  readonly claims: readonly Claim[];
  readonly votes: Votes;
  /** What tells the intents apart. */
  readonly cues: Vocabulary['cues'];
}

/** What understanding needs besides the items. */
export interface Hearing {
  readonly vocabulary: Vocabulary;
  /** An item as the asker wrote it. */
  readonly textOf: (item: Item) => string;
  /** The currency of prices without one. */
  readonly currency: string | undefined;
  /** The clock's day, ISO. */
  readonly now: string;
}

export function hear(items: readonly Item[], { vocabulary, textOf, currency, now }: Hearing): Said {
  const claims = convertMoney(
    claimAll(items, textOf, currency, vocabulary.catalogue),
    vocabulary.catalogue,
    now,
  );
  return { items, claims, votes: countVotes(items, vocabulary), cues: vocabulary.cues };
}
