import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import type { Mark } from '../words/marks.ts';
import { bareClaim, type Claim } from './claim.ts';

/** "at full load", 半价: assumptions without their number. */
export function claimSaid(items: readonly Item[]): Claim[] {
  return gather(items, ({ meaning }, at): readonly Claim[] => {
    const said = meaning && SAID.find(([mark]) => meaning.marks.has(mark));
    if (said === undefined) return partOf(items, at);
    const [mark, name, value] = said;
    const claim: Claim = { ...bareClaim, takes: 'assumption', names: [name], value, items: [at] };
    if (mark !== 'full-load') return [claim];
    const share = items[at - 1]?.quantity;
    // "100%满载" says it twice, "80%满载" of how much it is
    if (share?.kind === 'percent' && share.low === share.high && share.mid > 0)
      return [{ ...claim, value: share.mid, items: [at - 1, at] }];
    // a data sheet's watts are those at full load too: it speaks for no intent
    return [{ ...claim, implied: true }];
  });
}

const NOTHING: readonly Claim[] = [];

/** "half utilisation", "a third of the load": a share of all there is. */
function partOf(items: readonly Item[], at: number): readonly Claim[] {
  const factor = items[at]?.meaning?.factor;
  if (factor === undefined || factor >= 1) return NOTHING;
  const name = items[at + 1]?.meaning?.filler ? at + 2 : at + 1;
  const names = items[name]?.meaning?.assumptions.filter((one) => SHARES.has(one)) ?? [];
  return names.length === 0
    ? NOTHING
    : [{ ...bareClaim, takes: 'assumption', names, value: factor, items: [at, name] }];
}

/** What is a share of something whole. */
const SHARES: ReadonlySet<string> = new Set(['utilisation', 'load', 'goodput']);

const SAID: readonly (readonly [Mark, string, number])[] = [
  ['full-load', 'load', 1],
  ['half-price', 'discount', 0.5],
];

/** "in euros", 人民币呢: a currency without a number is the one the answer is wanted in. */
export function claimCurrencies(items: readonly Item[]): Claim[] {
  return gather(items, ({ meaning }, at): readonly Claim[] => {
    const currency = meaning?.currency;
    if (currency === undefined || currency.vague) return NOTHING;
    return [{ ...bareClaim, takes: 'currency', value: currency.code, items: [at] }];
  });
}
