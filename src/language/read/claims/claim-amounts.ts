import type { Item } from '../amounts/item.ts';
import { withCachedShare } from './cached-share.ts';
import type { Claim } from './claim.ts';
import { claimWrittenSizes } from './claim-mixtures.ts';
import { claimRatedTokens } from './claim-rated-tokens.ts';
import { claimRequestCount } from './claim-request-count.ts';
import { claimRequests } from './claim-requests.ts';
import { claimSizes } from './claim-sizes.ts';
import { claimTokens } from './claim-tokens.ts';
import { claimUsers, claimVolumes } from './claim-volumes.ts';
import type { Contents } from './content.ts';
import { freeOf } from './free-of.ts';
import { joined, NONE } from './joined.ts';

interface Amounts {
  /** How many tokens, requests and users, and of how many parameters. */
  readonly amounts: readonly Claim[];
  /** Those of them that say what requests are like. */
  readonly requests: readonly Claim[];
  /** Hours and assumptions, without those whose value tells how much is served. */
  readonly sets: readonly Claim[];
  /** The items without the quantities of what is set. */
  readonly free: readonly Item[];
}

/** How much is asked about: what is served, each user's share of it, and sizes of models. */
export function claimAmounts(
  items: readonly Item[],
  hours: readonly Claim[],
  assumptions: readonly Claim[],
  textOf: (item: Item) => string,
  held: Contents,
): Amounts {
  const hasTokens = held.tokens || held.side;
  const requests = hasTokens || assumptions.length > 0 ? claimRequests(items, assumptions) : NONE;
  const users = held.requests ? claimUsers(items) : NONE;
  const isRated = hasTokens && requests.length === 0 && (held.rate || held.duration);
  const rated = isRated ? claimRatedTokens(items) : NONE;
  const sizes = joined([requests, users, rated]);
  const sized = sizes.length === 0 ? NOWHERE : new Set(sizes.flatMap(({ items: used }) => used));
  const isOwn = ({ items: used, names }: Claim) =>
    !used.some((at) => sized.has(at)) ||
    (users.length === 0 && names?.includes('requests-per-user') === true);
  const sets = [...hours, ...assumptions.filter(isOwn)];
  const free = freeOf(items, sets);
  const mayCount = held.requests || held.rate || held.assumption;
  const said = joined([
    requests,
    users,
    rated,
    mayCount && requests.length === 0 ? claimRequestCount(free) : NONE,
    held.served ? claimVolumes(freeOf(free, [...users, ...rated])) : NONE,
    held.served || held.side ? claimTokens(freeOf(free, [...requests, ...rated])) : NONE,
    held.large || held.parameters ? claimSizes(free) : NONE,
    held.unknown ? claimWrittenSizes(free, textOf) : NONE,
  ]);
  return { requests, sets, free, amounts: held.side ? withCachedShare(items, said, textOf) : said };
}

const NOWHERE: ReadonlySet<number> = new Set();
