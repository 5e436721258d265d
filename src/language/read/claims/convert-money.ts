import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { dividedSpan } from '../amounts/span-of.ts';
import { type AskerRate, perDollar } from './asker-rate.ts';
import { bareClaim, type Claim, isSpan } from './claim.ts';

/**
 * Claims with foreign money in US dollars, at the reference rate the clock knows or the one the asker sets for that money,
 * with a note of it. By the reference rate the answer is then wanted in that money too, unless another is named. Money
 * without a known rate stays as it is.
 */
export function convertMoney(
  claims: readonly Claim[],
  catalogue: Catalogue,
  now: string,
  said: AskerRate | undefined,
): readonly Claim[] {
  const isForeign = claims.some(({ foreign }) => foreign !== undefined);
  if (!isForeign) return said === undefined ? claims : claims.map((claim) => unused(claim, said));
  const mayApply = said?.currency !== undefined || foreignIn(claims).size === 1;
  const wanted = new Map<string, Claim>();
  const converted = claims.map((claim): Claim => {
    const { foreign: code } = claim;
    const rate = code === undefined ? undefined : catalogue.latest(code.toLowerCase(), 'perDollar', { now });
    if (code === undefined || rate === undefined || !isSpan(claim.value)) return claim;
    const own = mayApply && said !== undefined ? perDollar(said, code, rate.mid) : undefined;
    const value = dividedSpan(claim.value, own ?? rate.mid);
    if (said !== undefined && own !== undefined) {
      const note = { key: 'converted-at-said', values: { currency: code, rate: Number(own.toPrecision(5)) } };
      return {
        ...claim,
        value,
        items: [...claim.items, ...said.items],
        notes: [...claim.notes, note],
        foreign: undefined,
      };
    }
    wanted.set(code, { ...bareClaim, takes: 'currency', value: code, items: [] });
    const values = { currency: code, rate: Number(rate.mid.toPrecision(5)), asOf: rate.asOf };
    const notes = [...claim.notes, { key: 'converted-from', values }];
    const changed = { ...claim, value, notes, foreign: undefined };
    return said === undefined ? changed : leftAside(changed, said);
  });
  const isNamed = claims.some(({ takes }) => takes === 'currency');
  return isNamed ? converted : [...converted, ...wanted.values()];
}

/** The moneys that are said and are not the dollar. */
function foreignIn(claims: readonly Claim[]): ReadonlySet<Claim['value']> {
  const named = claims.flatMap(({ takes, value, foreign }) =>
    takes === 'currency' ? value : (foreign ?? []),
  );
  return new Set(named.filter((code) => code !== 'USD'));
}

/** The money an answer is wanted in goes by the reference rate. */
function unused(claim: Claim, said: AskerRate): Claim {
  return claim.takes !== 'currency' || claim.value === 'USD' ? claim : leftAside(claim, said);
}

/** What goes by the reference rate where the asker set another, which the answer says. */
function leftAside(claim: Claim, said: AskerRate): Claim {
  const note = { key: 'said-rate-unused', values: { rate: said.value } };
  return { ...claim, items: [...claim.items, ...said.items], notes: [...claim.notes, note] };
}
