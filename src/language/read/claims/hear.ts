import type { Item } from '../amounts/item.ts';
import { countVotes, type Votes } from '../intents/votes.ts';
import { withWeighed } from '../intents/weighed.ts';
import { spend } from '../thread/turn-items.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { bareClaim, type Claim } from './claim.ts';
import { claimAll } from './claim-all.ts';
import { convertMoney } from './convert-money.ts';
import { inMoneyBeside } from './money-beside.ts';
import { saidRate } from './said-rate.ts';

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
  /** What the thread was about: its words count without being asked for by name. */
  readonly about?: string | undefined;
  /** A channel the text links to, by its id. */
  readonly channel?: string | undefined;
}

/** What a text claims, before any intent takes it: amounts in dollars, and the channel it links to. */
export function hear(items: readonly Item[], hearing: Hearing): Said {
  const { vocabulary, textOf, currency, now, about, channel } = hearing;
  const rate = saidRate(items);
  const free = rate === undefined ? items : spend(items, rate.items);
  const claims = convertMoney(
    inMoneyBeside(
      claimAll(free, textOf, currency, vocabulary.catalogue, now),
      items,
      vocabulary.catalogue,
      now,
    ),
    vocabulary.catalogue,
    now,
    rate,
  );
  const linked: Claim[] =
    channel === undefined ? [] : [{ ...bareClaim, takes: 'channel', value: channel, items: [] }];
  return {
    items,
    claims: [...claims, ...linked],
    votes: withWeighed(countVotes(items, vocabulary, about), claims, vocabulary),
    cues: vocabulary.cues,
  };
}
