import { assumptionKinds } from '../../../engine/assumptions.ts';
import type { Item } from '../amounts/item.ts';
import type { Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';
import { bestOf, type Candidate } from '../intents/candidate.ts';
import { spokenFor } from '../intents/spoken-for.ts';
import { withBareNumber } from '../thread/bare-number.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** The likeliest question that only lacks something, unless words nobody knows make it doubtful that it is one of ours. */
export function wantingOf(said: Said, vocabulary: Vocabulary): Candidate | undefined {
  const strange = said.items.filter(({ word }) => word).length;
  const isCounting = said.items.some(({ meaning }) => meaning?.counter !== undefined);
  if (strange > 0 || !isOurs(said)) return undefined;
  // a number alone counts pieces only where there are some: "serve llama 70b for 10M" counts none
  const isOfPieces =
    isCounting || said.claims.some(({ takes }) => takes === 'accelerator' || takes === 'instance');
  const isServing = said.claims.some(({ takes }) => takes === 'model' || takes === 'parameters');
  const counted = spokenFor(isServing && !isOfPieces ? said : withBareNumber(said), vocabulary);
  const isHeard = ({ intent, leftovers }: Candidate) =>
    said.votes.strong.has(intent.id) || leftovers.missed === 0;
  const isSaid = ({ intent, filled }: Candidate) =>
    isCounting || said.votes.strong.has(intent.id) || filled.filled > 0 || said.items.some(namesPrice);
  return bestOf(
    counted.filter((candidate) => !candidate.isBlocked && isHeard(candidate) && isSaid(candidate)),
  );
}

/** Whether a text speaks of anything this assistant is about: a price, a time or a number alone may be of anything. */
function isOurs({ items, claims, votes }: Said): boolean {
  const isNamed = claims.some(({ takes, idle }) => !VAGUE.has(takes) && !idle);
  const isCounted = ({ meaning, quantity }: Item) =>
    (meaning?.counter ?? quantity?.counter) !== undefined || meaning?.marks.has('model') === true;
  return votes.strong.size > 0 || isNamed || items.some((item) => isCounted(item) || namesPrice(item));
}

/** "GPU price": what is paid for is named with it. */
function namesPrice({ meaning }: Item): boolean {
  return meaning?.assumptions.some((name) => assumptionKinds[name]?.unit.startsWith('USD')) === true;
}

const VAGUE: ReadonlySet<Claim['takes']> = new Set([
  'word',
  'currency',
  'duration',
  'date',
  'count',
  'budget',
  'supposed',
  'assumption',
]);
