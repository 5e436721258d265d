import { isCompany } from '../../../engine/companies/fiscal-calendar.ts';
import { intents } from '../../../engine/index.ts';
import type { Item } from '../amounts/item.ts';
import { type Hearing, hear, type Said } from '../claims/hear.ts';
import { bestOf, type Candidate, candidateFor } from '../intents/candidate.ts';
import { spokenFor } from '../intents/spoken-for.ts';

/** What a fragment that asks nothing ("128 B200") could be about. */
export function unspoken(said: Said, { vocabulary }: Hearing): readonly Candidate[] {
  if (!hasSubject(said.claims)) return [];
  const haveAccounts = (companies: unknown) =>
    !Array.isArray(companies) || companies.every((id) => isCompany(id, vocabulary.catalogue));
  return intents
    .filter(({ id, requires }) => requires.length > 0 && vocabulary.cues.get(id)?.hasWeak)
    .map((intent) => candidateFor(intent, said))
    .filter(
      ({ isSound, said: { party, companies } }) => isSound && party === undefined && haveAccounts(companies),
    );
}

/** Whether anything is named or counted: of a word alone nobody asks. */
function hasSubject(claims: Said['claims']): boolean {
  return claims.some(({ takes, idle }) => takes !== 'word' && takes !== 'currency' && !idle);
}

/** The best sound readings of other items: of those spoken for, or of all when none is. */
export function soundly(items: readonly Item[], hearing: Hearing): readonly Candidate[] {
  const said = hear(items, hearing);
  const spoken = spokenFor(said, hearing.vocabulary).filter(({ isSound }) => isSound);
  const best = bestOf(spoken.length > 0 ? spoken : unspoken(said, hearing));
  return best === undefined ? [] : [best];
}
