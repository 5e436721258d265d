import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { dividedSpan } from '../amounts/span-of.ts';
import { type Claim, isSpan } from './claim.ts';
import { perDollar, type SaidRate } from './said-rate.ts';

/**
 * Claims with foreign money in US dollars, at the reference rate the clock knows or the one the asker sets, with a note of
 * it. By the reference rate the answer is then wanted in that money too, unless another is named. Money without a known
 * rate stays as it is.
 */
export function convertMoney(
  claims: readonly Claim[],
  catalogue: Catalogue,
  now: string,
  said: SaidRate | undefined,
): readonly Claim[] {
  const isForeign = claims.some(({ foreign }) => foreign !== undefined);
  if (!isForeign) return said === undefined ? claims : claims.map((claim) => unused(claim, said));
  const wanted = new Map<string, Claim>();
  const converted = claims.map((claim): Claim => {
    const { foreign: code, ...rest } = claim;
    const rate = code === undefined ? undefined : catalogue.latest(code.toLowerCase(), 'perDollar', { now });
    if (code === undefined || rate === undefined || !isSpan(claim.value)) return claim;
    const own = said && perDollar(said, rate.mid);
    if (said !== undefined && own !== undefined) {
      const note = { key: 'converted-at-said', values: { currency: code, rate: Number(own.toPrecision(5)) } };
      return {
        ...rest,
        value: dividedSpan(claim.value, own),
        items: [...claim.items, ...said.items],
        notes: [...claim.notes, note],
      };
    }
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

/** The money an answer is wanted in goes by the reference rate, and the answer says that the asker's was left aside. */
function unused(claim: Claim, said: SaidRate): Claim {
  if (claim.takes !== 'currency' || claim.value === 'USD') return claim;
  const note = { key: 'said-rate-unused', values: { rate: said.value } };
  return { ...claim, items: [...claim.items, ...said.items], notes: [...claim.notes, note] };
}
