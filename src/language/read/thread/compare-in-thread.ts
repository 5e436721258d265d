import type { Query } from '../../../engine/query.ts';
import type { Subject } from '../../reading.ts';
import type { Hearing, Said } from '../claims/hear.ts';
import { candidateFor } from '../intents/candidate.ts';
import type { Decision } from '../intents/decision.ts';
import { settled } from '../settle.ts';
import { comparable, comparing, idsOf } from './adding.ts';

/** "Which one is cheaper?" where the thread asked about one thing and then about another: the last two, side by side. */
export function compareInThread(
  said: Said,
  { previous, earlier = [] }: Subject,
  hearing: Hearing,
): Decision | undefined {
  const intent = comparing(said);
  if (intent === undefined || previous === undefined || !isWhich(said, intent.id)) return undefined;
  const things = lastTwo([previous, ...earlier]);
  if (things === undefined) return undefined;
  const inherit = (now: Query): Query => ({ things, ...comparable(previous), ...now });
  const candidate = candidateFor(intent, said, inherit);
  if (candidate.isBlocked || candidate.leftovers.ignored.length > 0) return undefined;
  return { ...settled(candidate, said, hearing), refines: previous };
}

/** Whether a text asks which of several: one word for that may mean another thing, "cheaper?" a cheaper offer. */
function isWhich({ items, claims, votes }: Said, intent: string): boolean {
  const cues = items.filter(({ meaning }) => meaning?.cues.some((cue) => cue.intent === intent));
  const isNamed = claims.some(
    ({ takes }) => takes === 'accelerator' || takes === 'model' || takes === 'instance',
  );
  return (votes.strong.has(intent) || cues.length > 1) && !isNamed;
}

/** The two things of one kind the thread was about last, the later one last. */
function lastTwo(queries: readonly Query[]): readonly string[] | undefined {
  const [first, ...others] = queries.map((query) => idsOf(query));
  const [last] = first ?? [];
  if (last === undefined || first?.length !== 1) return undefined;
  const before = others.find(([id, ...more]) => id !== undefined && id !== last && more.length === 0)?.[0];
  return before === undefined ? undefined : [before, last];
}
