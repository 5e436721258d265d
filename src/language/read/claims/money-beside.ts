import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Item } from '../amounts/item.ts';
import { type Claim, isSpan } from './claim.ts';

/** A price may be so many times what is known of an accelerator, or so small a part of it. */
const FARTHEST = 2;

/**
 * Prices of an accelerator that do not say in what money they are, in the one money the text names elsewhere, where one
 * may cost as much in it: 六百万美元能买多少H100,3万一张. Others stay open.
 */
export function inMoneyBeside(
  claims: readonly Claim[],
  items: readonly Item[],
  catalogue: Catalogue,
  now: string,
): readonly Claim[] {
  if (!claims.some(isOpen)) return claims;
  const [code, ...others] = new Set(
    items.flatMap(({ quantity }) => (quantity?.kind === 'money' ? (quantity.unit ?? []) : [])),
  );
  const accelerator = claims.find(({ takes }) => takes === 'accelerator')?.value;
  if (code === undefined || others.length > 0 || typeof accelerator !== 'string') return claims;
  const known = catalogue.latest(accelerator, 'purchasePrice', { now });
  const rate = code === 'USD' ? 1 : catalogue.latest(code.toLowerCase(), 'perDollar', { now })?.mid;
  if (known === undefined || rate === undefined) return claims;
  const mayCost = ({ value }: Claim) => {
    if (!isSpan(value)) return false;
    const { low, high } = typeof value === 'number' ? { low: value, high: value } : value;
    return low / rate >= known.low / FARTHEST && high / rate <= known.high * FARTHEST;
  };
  const foreign = code === 'USD' ? undefined : code;
  return claims.map((claim) => (isOpen(claim) && mayCost(claim) ? { ...claim, foreign } : claim));
}

function isOpen({ foreign, names }: Claim): boolean {
  return foreign === '' && names?.[0] === 'accelerator-price';
}
