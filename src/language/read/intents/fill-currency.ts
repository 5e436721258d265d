import type { Note } from '../../../engine/answer.ts';
import type { Claim } from '../claims/claim.ts';
import { takeAll, use } from './fill-assumptions.ts';

/** Fills in the money an answer is wanted in, and the rate the asker sets for it. */
export function fillCurrency(
  said: Record<string, unknown>,
  claims: readonly Claim[],
  used: boolean[],
  notes: Note[],
): void {
  const code = currencyOf(claims, used, notes);
  if (code === undefined) return;
  if (code !== 'USD') said.currency = code;
  const rate = claims.find((claim) => isRateOf(claim, code));
  if (rate === undefined) return;
  said.exchangeRate = rate.value;
  use(rate, used, notes);
}

/** The currency the answer is wanted in, where one alone is named. */
function currencyOf(claims: readonly Claim[], used: boolean[], notes: Note[]): string | undefined {
  const named = claims.filter(({ takes }) => takes === 'currency');
  const code = named[0]?.value;
  if (typeof code !== 'string' || named.some(({ value }) => value !== code)) return undefined;
  takeAll(named, used, notes);
  return code;
}

function isRateOf({ takes, names }: Claim, code: Claim['value']): boolean {
  return takes === 'exchangeRate' && names?.includes(String(code)) === true;
}
