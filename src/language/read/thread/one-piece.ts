import { intents } from '../../../engine/index.ts';
import type { Query } from '../../../engine/query.ts';
import { PIECE } from '../amounts/rate-at.ts';
import type { Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';

/** "per GPU?" after several that are rented, run or bought with what stands around them: the same for one. */
export function withOnePiece(said: Said, previous: Query): Said {
  const isCounted = intents.some(({ id, slots }) => id === previous.intent && slots.count !== undefined);
  if (!isCounted || previous.count === undefined || previous.scope === 'chips') return said;
  const isOther = said.claims.some(({ takes }) => takes === 'count' || takes === 'accelerator');
  if (isOther || !said.claims.some((claim) => isEach(claim, said))) return said;
  const claims = said.claims.map((claim) => (isEach(claim, said) ? asCount(claim) : claim));
  return { ...said, claims };
}

function isEach({ takes, value, items: [at] }: Claim, { items }: Said): boolean {
  const per = items[at ?? -1]?.per ?? [];
  return takes === 'word' && value === 'unit' && per.some((by) => by === 'accelerator' || by === PIECE);
}

function asCount(claim: Claim): Claim {
  return { ...claim, takes: 'count', value: 1 };
}
