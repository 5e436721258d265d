import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { acceleratorOf } from '../amounts/neighbours.ts';
import { bareClaim, type Claim } from './claim.ts';

/** "how many H100 hours": what is asked for. */
export function claimAskedHours(items: readonly Item[]): Claim[] {
  return gather(items, (item, at): Claim[] => {
    const isAsked = items[at - 1]?.meaning?.beyond === true && items[at + 1]?.meaning?.unit === 'hour';
    if (!isAsked || acceleratorOf(item) === undefined) return [];
    return [{ ...bareClaim, takes: 'word', value: 'acceleratorHours', items: [at - 1, at + 1] }];
  });
}

/** "MFU of PaLM 540B", PaLM 540B的利用率: it is asked for where it opens or ends a text that gives none. */
export function claimAskedUtilisation(items: readonly Item[], assumptions: readonly Claim[]): Claim[] {
  if (assumptions.some(({ names }) => names?.includes('utilisation'))) return [];
  const said = gather(items, ({ meaning }, at) => (meaning?.filler === true ? [] : [at]));
  const asked = [said[0], said.at(-1)].find(
    (at) => at !== undefined && items[at]?.meaning?.assumptions.includes('utilisation'),
  );
  return asked === undefined ? [] : [{ ...bareClaim, takes: 'word', value: 'utilisation', items: [asked] }];
}

/** "how many tokens", 多少token: what is asked for. */
export function claimAskedTokens(items: readonly Item[]): Claim[] {
  return items.flatMap(({ meaning }, at): Claim[] => {
    const isAsked = meaning?.marks.has('how-many') === true && items[at + 1]?.meaning?.unit === 'tokens';
    return isAsked ? [{ ...bareClaim, takes: 'word', value: 'tokens', items: [at, at + 1] }] : [];
  });
}
