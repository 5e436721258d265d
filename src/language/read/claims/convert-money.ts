import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { dividedSpan } from '../amounts/span-of.ts';
import { type Claim, isSpan } from './claim.ts';

/**
 * Claims with foreign money in US dollars, at the reference rate the clock knows, with a note of it; the answer is then
 * wanted in that money too, unless another is named. Money without a known rate stays as it is.
 */
export function convertMoney(claims: readonly Claim[], catalogue: Catalogue, now: string): readonly Claim[] {
  if (claims.every(({ foreign }) => foreign === undefined)) return claims;
  const wanted = new Map<string, Claim>();
  const converted = claims.map((claim): Claim => {
    const { foreign: code, ...rest } = claim;
    const rate = code === undefined ? undefined : catalogue.latest(code.toLowerCase(), 'perDollar', { now });
    if (code === undefined || rate === undefined || !isSpan(claim.value)) return claim;
    wanted.set(code, { takes: 'currency', value: code, items: [], notes: [] });
    const values = { currency: code, rate: Number(rate.mid.toPrecision(5)), asOf: rate.asOf };
    return {
      ...rest,
      value: dividedSpan(claim.value, rate.mid),
      notes: [...claim.notes, { key: 'converted-from', values }],
    };
  });
  const isNamed = claims.some(({ takes }) => takes === 'currency');
  return isNamed ? converted : [...converted, ...wanted.values()];
}
