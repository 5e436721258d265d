import { dividedSpan, summed } from '../amounts/span-of.ts';
import { bareClaim, type Claim } from './claim.ts';
import type { Size } from './request-sizes.ts';

/** What one request holds: what goes in chooses the price tier of bought tokens, all of it is what is served. */
export function sizeClaims(sizes: readonly Size[], count: number, items: readonly number[]): Claim[] {
  const sent = sizes.filter(({ side }) => side !== 'output');
  const each = (some: readonly Size[]) => ({
    value: dividedSpan(summed(some.map(({ value }) => value)), count),
    items: [...items, ...some.flatMap((size) => size.items)],
  });
  const whole: Claim = {
    ...bareClaim,
    takes: 'assumption',
    names: ['tokens-per-request'],
    ...each(sizes),
    implied: true,
  };
  if (sent.length === 0) return [whole];
  return [
    { ...bareClaim, takes: 'tokens', slot: 'tokensPerRequest', ...each(sent), implied: true },
    whole,
    ...shareOf(sizes),
  ];
}

/** What comes out among the tokens of a request, where both sides are said: it sets what a hosted mix costs. */
function shareOf(sizes: readonly Size[]): Claim[] {
  const [out, ...others] = sizes.filter(({ side }) => side === 'output');
  const all = summed(sizes.map(({ value }) => value));
  if (typeof out?.value !== 'number' || others.length > 0 || typeof all !== 'number' || out.value === all)
    return [];
  const value = Number((out.value / all).toPrecision(3));
  return [{ ...bareClaim, takes: 'assumption', names: ['output-share'], value, items: out.items }];
}
