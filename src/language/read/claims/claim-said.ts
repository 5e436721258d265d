import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import type { Mark } from '../words/marks.ts';
import { bareClaim, type Claim } from './claim.ts';

/** "at full load", 半价: assumptions without their number. */
export function claimSaid(items: readonly Item[]): Claim[] {
  return gather(items, ({ meaning }, at): readonly Claim[] => {
    const said = meaning && SAID.find(([mark]) => meaning.marks.has(mark));
    if (said === undefined) return NOTHING;
    const [mark, name, value] = said;
    const claim: Claim = { ...bareClaim, takes: 'assumption', names: [name], value, items: [at] };
    // a data sheet's watts are those at full load too: it speaks for no intent
    return [mark === 'full-load' ? { ...claim, implied: true } : claim];
  });
}

const NOTHING: readonly Claim[] = [];

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
