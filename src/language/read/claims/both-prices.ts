import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import type { Claim } from './claim.ts';
import { isJoint } from './label-at.ts';

/** The price of each side, and the mark of the other side. */
const OTHERS = [
  { name: 'output-price', mark: 'input', other: 'input-price' },
  { name: 'input-price', mark: 'output', other: 'output-price' },
] as const;

/** "input and output price $2/M", 输入、输出价2元: a price whose name stands right after the other side's is of both. */
export function withBothPrices(items: readonly Item[], claims: readonly Claim[]): readonly Claim[] {
  return gather(claims, (claim): Claim | readonly Claim[] => {
    const both = OTHERS.find(({ name }) => claim.names?.length === 1 && claim.names[0] === name);
    if (both === undefined || claims.some(({ names }) => names?.includes(both.other))) return claim;
    const [at = -1] = claim.items;
    const before = isJoint(items[at - 1]) ? at - 2 : at - 1;
    const isOfBoth = items[before]?.meaning?.marks.has(both.mark) === true && !isAmount(items[before - 1]);
    return isOfBoth ? [claim, { ...claim, names: [both.other], items: [before, ...claim.items] }] : claim;
  });
}

/** "500k input, output price $10": the label is the number's. */
function isAmount(item: Item | undefined): boolean {
  return (item?.quantity ?? item?.claimed) !== undefined || item?.meaning?.unit === 'tokens';
}
