import type { Candidate } from './candidate.ts';
import { choices, type Decision, understood } from './decision.ts';
import { eitherPrice } from './either-price.ts';
import type { Hearing, Said } from './hear.ts';
import { remarksOn } from './remarks.ts';

/** The reading taken, with what must be said of it; two of them when its price is for each or for all. */
export function settled(candidate: Candidate, { claims }: Said, hearing: Hearing): Decision {
  const { vocabulary, textOf } = hearing;
  const either = eitherPrice(candidate, claims, hearing);
  if (either.length > 0) return choices(either, [{ key: 'price-of-each-or-all' }], vocabulary);
  const decision = understood(candidate, vocabulary);
  return { ...decision, notes: [...decision.notes, ...remarksOn(candidate, textOf)] };
}
