import type { Period } from '../period.ts';
import { type Account, publishedOf } from './figures.ts';
import { chainOf, isWhole, isYear } from './spans.ts';

/**
 * The accounts that make up a time: verified ones where they do, a year before quarters nobody confirmed, and before those
 * it restates; else all.
 */
export function surestAccounts(all: readonly Account[], period: Period): readonly Account[] {
  const chain = chainOf(all, period);
  const verified = chain.every(({ figure }) => figure.verified)
    ? chain
    : chainOf(
        all.filter(({ figure }) => figure.verified),
        period,
      );
  return withRestatedYears(isWhole(verified, period) ? verified : chain, all);
}

/** Four quarters give way to the year they make up where that was told anew, and otherwise, after them. */
function withRestatedYears(chain: readonly Account[], all: readonly Account[]): readonly Account[] {
  for (const year of all.filter(isYear)) {
    const first = chain.findIndex(({ from }) => from === year.from);
    const last = chain.findIndex(({ to }) => to === year.to);
    const quarters = chain.slice(first, last + 1);
    if (first < 0 || quarters.length !== 4) continue;
    const sum = quarters.reduce((total, { figure }) => total + figure.mid, 0);
    const isLater = quarters.every(({ figure }) => publishedOf(figure) < publishedOf(year.figure));
    if (isLater && sum !== year.figure.mid)
      return withRestatedYears([...chain.slice(0, first), year, ...chain.slice(last + 1)], all);
  }
  return chain;
}
