import type { Query } from '../../../engine/query.ts';
import type { Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';
import { asDuration } from '../intents/claims-of-kind.ts';

/** "and 2 years?", 按月付呢 after what a licence costs: so long it is paid for. */
export function withBareTerm(said: Said, { licence }: Query): Said {
  if (licence === undefined || said.claims.some(({ takes }) => takes === 'subscription')) return said;
  const lengths = said.claims.filter(({ takes }) => takes === 'duration');
  const terms = (lengths.length > 0 ? lengths : said.claims.flatMap(asDuration)).map(
    (claim): Claim => ({ ...claim, takes: 'subscription' }),
  );
  return terms.length === 0 ? said : { ...said, claims: [...said.claims, ...terms] };
}
