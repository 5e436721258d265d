import type { Note } from '../../engine/answer.ts';
import { intents } from '../../engine/index.ts';
import type { Query } from '../../engine/query.ts';
import type { Reading } from '../reading.ts';
import { type Candidate, candidateFor, isSpokenFor } from './candidate.ts';
import type { Claim } from './claim.ts';
import { completeQuery, inOrder } from './complete-query.ts';
import { inheritFrom, startsAfresh } from './follow-up.ts';
import type { Item } from './item.ts';
import { refuse } from './refuse.ts';
import type { Vocabulary } from './vocabulary.ts';
import { countVotes } from './votes.ts';

/** How far the best reading must lead to be taken without asking. */
const LEAD = 1;
/** How many choices are offered at most. */
const MOST_CHOICES = 4;

/** What was decided: a reading without the text, and the items it uses and leaves. */
export interface Decision extends Pick<Reading, 'outcome' | 'choices' | 'missing' | 'notes'> {
  readonly query?: Query;
  readonly used: ReadonlySet<number>;
  readonly ignored: readonly number[];
}

/** Understands what the claims of a text ask, in the light of the question before. */
export function decide(
  items: readonly Item[],
  claims: readonly Claim[],
  previous: Query | undefined,
  vocabulary: Vocabulary,
  textOf: (item: Item) => string,
): Decision {
  const refused = refuse(claims);
  if (refused !== undefined) return notUnderstood(items, [refused]);
  const votes = countVotes(items, vocabulary);
  const said = { items, claims, votes };
  const spoken = (candidates: readonly Candidate[]) =>
    candidates.filter((candidate) => isSpokenFor(candidate.intent, candidate, votes, vocabulary));

  if (previous !== undefined && !startsAfresh(items, claims, votes)) {
    const refined = intents.map((intent) =>
      candidateFor(intent, said, inheritFrom(previous, intent, claims)),
    );
    const own = refined.filter(({ intent }) => intent.id === previous.intent);
    const changed = [...own, ...spoken(refined).filter((one) => !own.includes(one))].filter(
      ({ filled }) => filled.used.size > 0 || votes.strong.has(filled.intent.id),
    );
    const sound = changed.filter(({ isSound }) => isSound);
    const best = sound.find((one) => own.includes(one)) ?? bestOf(sound);
    if (best !== undefined) return understood(best, vocabulary);
  }

  const all = intents.map((intent) => candidateFor(intent, said));
  const candidates = spoken(all);
  const sound = candidates.filter(({ isSound }) => isSound);
  const best = bestOf(sound);
  if (best !== undefined) {
    const close = sound.filter(({ score }) => best.score - score < LEAD);
    return close.length === 1 ? understood(best, vocabulary) : choices(close, [], vocabulary);
  }
  return askBack(items, all, candidates, textOf, vocabulary);
}

function askBack(
  items: readonly Item[],
  all: readonly Candidate[],
  candidates: readonly Candidate[],
  textOf: (item: Item) => string,
  vocabulary: Vocabulary,
): Decision {
  const beyond = items.find(({ meaning }) => meaning?.beyond);
  if (beyond !== undefined)
    return notUnderstood(items, [{ key: 'beyond', values: { text: textOf(beyond) } }]);
  const isAboutUs = items.some(({ meaning }) => meaning?.counter !== undefined);
  const isStrange = items.some(({ word }) => word) && !isAboutUs;
  const complete = candidates.filter(({ missing }) => missing.length === 0);
  if (complete.length > 0) {
    const best = bestOf(complete) as Candidate;
    const close = complete.filter(({ score }) => best.score - score < LEAD);
    return choices(close, problems(items, best, textOf), vocabulary);
  }
  const lacking = bestOf(
    candidates.filter(
      ({ leftovers, filled }) =>
        leftovers.numbers.length +
          leftovers.subjects.length +
          leftovers.others.length +
          filled.foreign.length ===
        0,
    ),
  );
  if (lacking !== undefined && !isStrange) {
    return {
      outcome: 'missing',
      query: inOrder(lacking.intent, lacking.said),
      missing: lacking.missing,
      choices: [],
      notes: lacking.filled.notes,
      used: lacking.filled.used,
      ignored: lacking.leftovers.ignored,
    };
  }
  const fragments = all.filter(({ isSound, intent }) => isSound && intent.requires.length > 0);
  if (fragments.length > 0) return choices(fragments, [], vocabulary);
  return notUnderstood(items, []);
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  );
}

function understood({ intent, said, filled, leftovers }: Candidate, { catalogue }: Vocabulary): Decision {
  return {
    outcome: 'understood',
    query: completeQuery(intent, said, catalogue),
    choices: [],
    missing: [],
    notes: filled.notes,
    used: filled.used,
    ignored: leftovers.ignored,
  };
}

function choices(
  candidates: readonly Candidate[],
  notes: readonly Note[],
  { catalogue }: Vocabulary,
): Decision {
  const ordered = [...candidates].sort((a, b) => b.score - a.score).slice(0, MOST_CHOICES);
  const [best] = ordered;
  return {
    outcome: 'choices',
    choices: ordered.map(({ intent, said }) => completeQuery(intent, said, catalogue)),
    missing: [],
    notes,
    used: best?.filled.used ?? new Set(),
    ignored: best?.leftovers.ignored ?? [],
  };
}

/** Why a reading cannot be taken as it stands. */
function problems(
  items: readonly Item[],
  { leftovers, filled }: Candidate,
  textOf: (item: Item) => string,
): Note[] {
  const [currency] = filled.foreign;
  const text = (at: number) => textOf(items[at] as Item);
  return [
    ...(currency === undefined ? [] : [{ key: 'currency-unknown', values: { currency } }]),
    ...leftovers.numbers.slice(0, 1).map((at) => ({ key: 'number-unclear', values: { text: text(at) } })),
    ...leftovers.subjects.slice(0, 1).map((at) => ({ key: 'one-at-a-time', values: { name: text(at) } })),
  ];
}

function notUnderstood(items: readonly Item[], notes: readonly Note[]): Decision {
  const ignored = items.flatMap(({ word }, at) => (word ? [at] : []));
  return { outcome: 'not-understood', choices: [], missing: [], notes, used: new Set(), ignored };
}
