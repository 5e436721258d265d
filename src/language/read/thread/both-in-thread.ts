import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import type { Subject } from '../../reading.ts';
import { gather } from '../amounts/gather.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { Hearing, Said } from '../claims/hear.ts';
import { candidateFor } from '../intents/candidate.ts';
import type { Decision } from '../intents/decision.ts';
import { settled } from '../settle.ts';
import { isTurn } from './turn-items.ts';

/** "Both together", 两家合计 where the thread asked about one company and then about another: the last two, asked together. */
export function bothInThread(
  said: Said,
  { previous, earlier = [] }: Subject,
  hearing: Hearing,
): Decision | undefined {
  const places = gather(said.items, (item, at) => (isTurn(item, 'both') ? [at] : []));
  const intent = ofCompanies(previous);
  if (places.length === 0 || previous === undefined || intent === undefined) return undefined;
  const both = lastTwo([previous, ...earlier]);
  if (both === undefined || said.claims.some(({ takes }) => takes === 'companies')) return undefined;
  const claim: Claim = { ...bareClaim, takes: 'companies', value: both, items: places };
  const together = { ...said, claims: [...said.claims, claim] };
  const candidate = candidateFor(intent, together, (now: Query): Query => ({ ...previous, ...now }));
  if (candidate.isBlocked || candidate.missing.length > 0 || candidate.leftovers.ignored.length > 0)
    return undefined;
  return { ...settled(candidate, together, hearing), refines: previous };
}

/** The later one last; undefined unless the last two that differ are of one company each. */
function lastTwo([last, ...others]: readonly Query[]): readonly string[] | undefined {
  const one = companyOf(last);
  const other = others.map(companyOf).find((company) => company !== undefined && company !== one);
  return one === undefined || other === undefined ? undefined : [other, one];
}

function companyOf(query: Query | undefined): string | undefined {
  if (ofCompanies(query) === undefined) return undefined;
  const [only, another] = (query?.companies ?? []) as readonly string[];
  return another === undefined ? only : undefined;
}

function ofCompanies(query: Query | undefined): Intent | undefined {
  const intent = intents.find(({ id }) => id === query?.intent);
  return intent?.slots.companies?.takes === 'companies' ? intent : undefined;
}
