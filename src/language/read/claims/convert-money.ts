import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { dividedSpan } from '../amounts/span-of.ts';
import { type AskerRate, perDollar } from './asker-rate.ts';
import { bareClaim, type Claim, isSpan } from './claim.ts';

/**
 * Claims with foreign money in US dollars, at the reference rate the clock knows or the one the asker sets for that money,
 * with a note of it. By the reference rate the answer is then wanted in that money too, unless another is named. Money
 * without a known rate stays as it is. Where the asker sets a rate for the money the answer is wanted in, that is claimed.
 */
export function convertMoney(
  claims: readonly Claim[],
  catalogue: Catalogue,
  now: string,
  said: AskerRate | undefined,
): readonly Claim[] {
  const isForeign = claims.some(({ foreign }) => foreign !== undefined);
  if (!isForeign && said === undefined) return claims;
  const mayApply = said?.currency !== undefined || foreignIn(claims).size === 1;
  const applies = (code: string) =>
    said === undefined || !mayApply ? undefined : saidFor(code, said, catalogue, now);
  if (!isForeign && said !== undefined) return claims.flatMap((claim) => wantedAt(claim, said, applies));
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
  const all = isNamed ? converted : [...converted, ...wanted.values()];
  return said === undefined ? all : all.flatMap((claim) => rateFor(claim, said, applies));
}

/** The moneys that are said and are not the dollar. */
function foreignIn(claims: readonly Claim[]): ReadonlySet<Claim['value']> {
  const named = claims.flatMap(({ takes, value, foreign }) =>
    takes === 'currency' ? value : (foreign ?? []),
  );
  return new Set(named.filter((code) => code !== 'USD'));
}

/** How much of a money goes to the dollar by the rate the asker sets, where it is one of that money. */
function saidFor(code: string, said: AskerRate, catalogue: Catalogue, now: string): number | undefined {
  const reference = catalogue.latest(code.toLowerCase(), 'perDollar', { now });
  return reference && perDollar(said, code, reference.mid);
}

/** The money an answer is wanted in, at the asker's rate for it; where that is none, at the reference rate, which is said. */
function wantedAt(claim: Claim, said: AskerRate, applies: (code: string) => number | undefined): Claim[] {
  if (claim.takes !== 'currency' || claim.value === 'USD') return [claim];
  const both = rateFor(claim, said, applies);
  return both.length > 1 ? both : [leftAside(claim, said)];
}

/** With the money an answer is wanted in, the asker's rate for it. */
function rateFor(claim: Claim, said: AskerRate, applies: (code: string) => number | undefined): Claim[] {
  const code = String(claim.value);
  const rate = claim.takes === 'currency' && code !== 'USD' ? applies(code) : undefined;
  if (rate === undefined) return [claim];
  return [claim, { ...bareClaim, takes: 'exchangeRate', names: [code], value: rate, items: said.items }];
}

/** What goes by the reference rate where the asker set another, which the answer says. */
function leftAside(claim: Claim, said: AskerRate): Claim {
  const note = { key: 'said-rate-unused', values: { rate: said.value } };
  return { ...claim, items: [...claim.items, ...said.items], notes: [...claim.notes, note] };
}
