import type { Query } from '../../../engine/query.ts';
import type { Subject } from '../../reading.ts';
import { gather } from '../amounts/gather.ts';
import type { Hearing, Said } from '../claims/hear.ts';
import { candidateFor } from '../intents/candidate.ts';
import type { Decision } from '../intents/decision.ts';
import { settled } from '../settle.ts';
import { comparable, comparing, idsOf } from './adding.ts';
import { isTurn, spend } from './turn-items.ts';

/** "Which one is cheaper?" where the thread asked about one thing and then about another: the last two, side by side. */
export function compareInThread(
  said: Said,
  { previous, earlier = [] }: Subject,
  hearing: Hearing,
): Decision | undefined {
  const intent = comparing(said);
  if (intent === undefined || previous === undefined || !isWhich(said, intent.id)) return undefined;
  const queries = [previous, ...earlier];
  const things = lastTwo(queries.map((query) => idsOf(query)));
  const sellers = things === undefined ? lastTwo(queries.map(providerOf)) : undefined;
  if (things === undefined && sellers === undefined) return undefined;
  // 64 H100s for a month on AWS, then on Azure: the same of both
  const same = sellers === undefined ? {} : sold(previous);
  const inherit = (now: Query): Query => ({
    things: things ?? sellers,
    ...same,
    ...comparable(previous),
    ...now,
  });
  // "which of the two"
  const both = gather(said.items, (item, at) => (isTurn(item, 'both') ? [at] : []));
  const candidate = candidateFor(intent, { ...said, items: spend(said.items, both) }, inherit);
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

function providerOf({ provider }: Query): readonly string[] {
  return typeof provider === 'string' ? [provider] : [];
}

/** What is rented of whom, and for how long. */
function sold({ accelerator, count, hours }: Query): Partial<Query> {
  return {
    ...(accelerator !== undefined && { accelerator }),
    ...(count !== undefined && { count }),
    ...(hours !== undefined && { hours }),
  };
}

/** The two things of one kind the thread was about last, the later one last. */
function lastTwo([first, ...others]: readonly (readonly string[])[]): readonly string[] | undefined {
  const [last] = first ?? [];
  if (last === undefined || first?.length !== 1) return undefined;
  const before = others.find(([id, ...more]) => id !== undefined && id !== last && more.length === 0)?.[0];
  return before === undefined ? undefined : [before, last];
}
