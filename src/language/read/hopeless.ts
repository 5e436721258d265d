import { type Candidate, isStrongIn } from './candidate.ts';
import type { Said } from './hear.ts';

/**
 * The readings, where one may stand although a word asks for something else that makes nothing of the text: "hosting 32
 * H100s for a quarter" has no model to serve, and leaves the quarter; 租和买差多少 names no two things to compare.
 */
export function withoutHopeless(candidates: readonly Candidate[], said: Said): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { leftovers, missing, isEnough } = candidate;
    const { numbers, subjects, others } = leftovers;
    const isHeld = others.length > 0 && numbers.length + subjects.length + missing.length === 0;
    const isOfOne = candidate.said.instance === undefined || candidate.said.accelerator === undefined;
    const isFree = isHeld && isEnough && isOfOne;
    if (!isFree || !others.every((at) => isHopeless(at, candidate, candidates, said))) return candidate;
    const isBlocked = candidate.filled.foreign.length + Object.keys(candidate.filled.torn).length > 0;
    return { ...candidate, leftovers: { ...leftovers, others: [] }, isBlocked, isSound: !isBlocked };
  });
}

/** Whether everything a word asks for strongly lacks what it needs, and explains less than the candidate does. */
function isHopeless(at: number, candidate: Candidate, candidates: readonly Candidate[], said: Said): boolean {
  const { meaning } = said.items[at] ?? {};
  if (meaning === undefined || meaning.beyond) return false;
  return meaning.cues.every(({ intent, weight }) => {
    if (weight !== 'strong' || intent === candidate.intent.id) return true;
    const other = candidates.find((one) => one.intent.id === intent);
    return other !== undefined && other.missing.length > 0 && isWorse(other, candidate, said);
  });
}

function isWorse(other: Candidate, candidate: Candidate, { votes }: Said): boolean {
  const left = [...other.leftovers.numbers, ...other.leftovers.subjects];
  const isLeaving = left.some((at) => candidate.filled.used.has(at));
  return isLeaving || (isStrongIn(candidate, votes) && other.score <= candidate.score);
}
