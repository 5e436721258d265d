import type { Said } from '../claims/hear.ts';
import { type Candidate, isStrongIn } from './candidate.ts';
import { holds } from './holds.ts';
import { kindsOf } from './may-fill.ts';

/**
 * The readings, where one may stand although a word asks for something else that makes nothing of the text: "buy 200 L40S
 * for inference" has no model to serve; 租和买差多少 names no two things to compare.
 */
export function withoutHopeless(candidates: readonly Candidate[], said: Said): readonly Candidate[] {
  // 租27年: so long, or that year; what makes nothing of the one may make something of the other
  if (said.items.some(({ period }) => period?.vague)) return candidates;
  return candidates.map((candidate) => {
    const { leftovers, missing, isEnough } = candidate;
    const { numbers, subjects, others } = leftovers;
    const isHeld = others.length > 0 && numbers.length + subjects.length + missing.length === 0;
    const isOfOne = candidate.said.instance === undefined || candidate.said.accelerator === undefined;
    const isFree = isHeld && isEnough && isOfOne;
    if (!isFree || !others.every((at) => isHopeless(at, candidate, candidates, said))) return candidate;
    const isBlocked = candidate.filled.foreign.length + candidate.filled.torn.length > 0;
    return { ...candidate, leftovers: { ...leftovers, others: [] }, isBlocked, isSound: !isBlocked };
  });
}

/** How far ahead a reading may be that lacks what it needs. */
const LEAD = 1;

/** Whether all that a word asks for strongly explains less than the candidate, or lacks what it needs. */
function isHopeless(at: number, candidate: Candidate, candidates: readonly Candidate[], said: Said): boolean {
  const { meaning } = said.items[at] ?? {};
  if (meaning === undefined || meaning.beyond) return false;
  const asked = meaning.cues.filter(({ weight }) => weight === 'strong').map(({ intent }) => intent);
  const joined = [...said.votes.joined].filter(([, own]) => own.some((intent) => asked.includes(intent)));
  return [...asked, ...joined.map(([intent]) => intent)].every((intent) => {
    if (intent === candidate.intent.id) return true;
    const other = candidates.find((one) => one.intent.id === intent);
    return other !== undefined && isWorse(at, other, candidate, said);
  });
}

function isWorse(at: number, other: Candidate, candidate: Candidate, said: Said): boolean {
  const { votes, cues, claims, items } = said;
  const left = [...other.leftovers.numbers, ...other.leftovers.subjects];
  // "flew 12 hours to tell us to buy 256": what is bought for a time says so before the time
  const isBefore = (index: number) => index < at && items[index]?.quantity?.kind === 'duration';
  if (left.some((index) => candidate.filled.used[index] && !isBefore(index))) return true;
  if (other.missing.length === 0) return false;
  // "get me a number for 500 H200s" names no budget: nothing else asks what one gets
  const isOfNone = !holds(other.intent, cues.get(other.intent.id)?.signs ?? {}, kindsOf(claims));
  return isOfNone || (other.score <= candidate.score + LEAD && isStrongIn(candidate, votes));
}
