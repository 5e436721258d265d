import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import type { Subject } from '../../reading.ts';
import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { Hearing, Said } from '../claims/hear.ts';
import { candidateFor } from '../intents/candidate.ts';
import type { Decision } from '../intents/decision.ts';
import { settled } from '../settle.ts';
import type { Turn } from '../words/turns.ts';
import { isTurn } from './turn-items.ts';

/** How many each word for several is of; all there were for one that does not say. */
const SEVERAL: readonly (readonly [Turn, number | undefined])[] = [
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['altogether', undefined],
];

/** Whether a text is about several things of the thread at once, so that it takes none of them alone. */
export function isOfSeveral(items: readonly Item[]): boolean {
  return SEVERAL.some(([turn]) => items.some((item) => isTurn(item, turn)));
}

/**
 * "Both together", 三家合计: the last companies that the thread asked about one after the other, asked together, or the sum of
 * those it asked about together.
 */
export function bothInThread(
  said: Said,
  { previous, earlier = [] }: Subject,
  hearing: Hearing,
): Decision | undefined {
  if (previous === undefined) return undefined;
  const word = SEVERAL.find(([turn]) => said.items.some((item) => isTurn(item, turn)));
  const intent = ofCompanies(previous);
  if (word === undefined || intent === undefined) return undefined;
  if (said.claims.some(({ takes }) => takes === 'companies')) return undefined;
  const [turn, count] = word;
  const places = gather(said.items, (item, at) => (isTurn(item, turn) ? [at] : []));
  const asked = previous.companies as readonly string[];
  const isOfThese = asked.length > 1 && asked.length === (count ?? asked.length);
  const several = isOfThese ? asked : lastOnes([previous, ...earlier], count);
  if (several === undefined) return undefined;
  const claim: Claim = { ...bareClaim, takes: 'companies', value: several, items: places };
  const isSummed = isOfThese && intent.slots.measure?.words?.includes(SUM) === true;
  const sum: Claim = { ...bareClaim, takes: 'word', slot: 'measure', value: SUM, items: places };
  const together = { ...said, claims: [...said.claims, claim, ...(isSummed ? [sum] : [])] };
  const candidate = candidateFor(intent, together, (now: Query): Query => ({ ...previous, ...now }));
  if (candidate.isBlocked || candidate.missing.length > 0 || candidate.leftovers.ignored.length > 0)
    return undefined;
  return { ...settled(candidate, together, hearing), refines: previous };
}

const SUM = 'total';

/** The last that differ, the latest last; undefined where the last is of several, or there are not so many. */
function lastOnes(
  [last, ...others]: readonly Query[],
  count: number | undefined,
): readonly string[] | undefined {
  const one = companyOf(last);
  if (one === undefined) return undefined;
  const each = new Set([one, ...others.flatMap((query) => companyOf(query) ?? [])]);
  const wanted = [...each].slice(0, count);
  return wanted.length < (count ?? 2) ? undefined : wanted.reverse();
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
