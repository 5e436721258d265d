import type { Note } from '../../../engine/answer.ts';
import type { Query } from '../../../engine/query.ts';
import type { Reading } from '../../reading.ts';
import type { Item } from '../amounts/item.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { completeQuery, inOrder } from './complete-query.ts';

/** How many choices are offered at most. */
const MOST_CHOICES = 4;

/** What was decided: a reading without the text, and the items it uses and leaves. */
export interface Decision
  extends Pick<Reading, 'outcome' | 'choices' | 'missing' | 'notes' | 'refines' | 'show' | 'instead'> {
  readonly query?: Query | undefined;
  /** The reading the query was made of, so that it is not looked at again among the others. */
  readonly taken?: Candidate;
  readonly used: ReadonlySet<Item>;
  readonly ignored: readonly Item[];
}

/** A reading that can be answered, its query complete. */
export function understood(candidate: Candidate, { catalogue }: Vocabulary): Decision {
  const { intent, said, filled } = candidate;
  return {
    outcome: 'understood',
    query: completeQuery(intent, said, catalogue),
    taken: candidate,
    choices: [],
    missing: [],
    notes: filled.notes,
    used: usedBy(candidate),
    ignored: ignoredBy(candidate),
  };
}

/** Readings to choose from, the best first; `notes` say why none was taken. */
export function choices(
  candidates: readonly Candidate[],
  notes: readonly Note[],
  { catalogue }: Vocabulary,
): Decision {
  const ordered = [...candidates].sort((a, b) => b.score - a.score);
  const [best] = ordered;
  const queries = new Map(
    ordered.map(({ intent, said }) => {
      const query = completeQuery(intent, said, catalogue);
      return [JSON.stringify(query), query] as const;
    }),
  );
  return {
    outcome: 'choices',
    choices: [...queries.values()].slice(0, MOST_CHOICES),
    missing: [],
    notes,
    used: best === undefined ? new Set() : usedBy(best),
    ignored: best === undefined ? [] : ignoredBy(best),
  };
}

/** A reading of which a required slot is still to be asked for. */
export function lacking(candidate: Candidate): Decision {
  const { intent, said, missing, filled } = candidate;
  return {
    outcome: 'missing',
    query: inOrder(intent, said),
    missing,
    choices: [],
    notes: filled.notes,
    used: usedBy(candidate),
    ignored: ignoredBy(candidate),
  };
}

/** A text of which no reading is left, with what is to be said about it. */
export function notUnderstood(items: readonly Item[], notes: readonly Note[]): Decision {
  const ignored = items.filter(({ word }) => word);
  return { outcome: 'not-understood', choices: [], missing: [], notes, used: new Set(), ignored };
}

function usedBy({ items, filled }: Candidate): ReadonlySet<Item> {
  const used = new Set<Item>();
  for (let at = 0; at < items.length; at++) if (filled.used[at]) used.add(items[at] as Item);
  return used;
}

function ignoredBy({ items, leftovers }: Candidate): readonly Item[] {
  return leftovers.ignored.map((at) => items[at] as Item);
}
