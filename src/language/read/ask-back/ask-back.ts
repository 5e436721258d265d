import type { Note } from '../../../engine/answer.ts';
import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Item } from '../amounts/item.ts';
import { inUnknownServers } from '../claims/claim-counts.ts';
import type { Hearing, Said } from '../claims/hear.ts';
import { bestOf, type Candidate, candidateFor, closest, isOfAnother } from '../intents/candidate.ts';
import { choices, type Decision, lacking, notUnderstood } from '../intents/decision.ts';
import { isElsewhere } from '../intents/is-elsewhere.ts';
import type { Meaning } from '../words/meaning.ts';
import type { NamedThing } from '../words/named-thing.ts';
import { isolated, nearItems, subjectsOf, unknownName } from './alternatives.ts';
import { eitherTime, problemsOfTime } from './either-time.ts';
import { OPEN_MONEY } from './open-money.ts';
import { soundly, unspoken } from './soundly.ts';
import { wantingOf } from './wanting.ts';

/** Of so many things named at once, each can be asked about by itself. */
const MOST_SUBJECTS = 4;

/** No reading holds: what to choose from, what to ask for, or why nothing was understood. */
export function askBack(said: Said, spoken: readonly Candidate[], hearing: Hearing): Decision {
  const { items } = said;
  const { vocabulary, textOf } = hearing;
  const beyond = items.find(({ meaning }, at) => isElsewhere(items, at) && isBeyond(meaning, spoken));
  if (beyond !== undefined)
    return notUnderstood(items, [{ key: 'beyond', values: { text: textOf(beyond) } }]);

  const subjects = subjectsOf(items).slice(0, MOST_SUBJECTS);
  if (subjects.length > 1) {
    const each = subjects.flatMap((subject) => soundly(isolated(items, subject), hearing));
    const [name] = subjects.slice(1).map((at) => textOf(items[at] as Item));
    if (each.length > 0)
      return choices(each, [{ key: 'one-at-a-time', values: { name: name ?? '' } }], vocabulary);
  }
  const times = eitherTime(items).flatMap((either) => soundly(either, hearing));
  if (times.length > 0) return choices(times, problemsOfTime(items, hearing), vocabulary);
  const inEach = said.claims.some(({ foreign }) => foreign === '')
    ? OPEN_MONEY.flatMap((currency) => soundly(items, { ...hearing, currency }))
    : [];
  if (inEach.length > 0) return choices(inEach, [], vocabulary);
  const [unknown] = said.claims.flatMap(({ takes, foreign = '' }) =>
    takes === 'budget' && foreign !== '' ? [foreign] : [],
  );
  if (unknown !== undefined)
    return notUnderstood(items, [{ key: 'currency-unknown', values: { currency: unknown } }]);
  const unsized = inUnknownServers(items);
  if (unsized !== undefined) return howMany(said, spoken, unsized);
  const [other] = spoken.filter(isOfAnother);
  if (other !== undefined) {
    const [word = 0] = other.leftovers.ignored;
    const text = textOf(items[word] as Item);
    return notUnderstood(items, [{ key: 'digest-alone', values: { text } }]);
  }
  const complete = fewestNumbers(spoken.filter(({ missing, isEnough }) => missing.length === 0 && isEnough));
  const wanting = wantingOf(said, vocabulary);
  const close = closest(complete);
  if (close[0] !== undefined && (wanting === undefined || wanting.score <= close[0].score)) {
    return choices(close.flatMap(eachWord), problems(close[0], said, hearing), vocabulary);
  }

  const strange = subjects.length === 0 ? unknownName(items, textOf) : undefined;
  if (strange !== undefined) {
    const note: Note = { key: 'unknown-name', values: { name: textOf(items[strange] as Item) } };
    const near = nearItems(items, strange, hearing).flatMap((meant) => soundly(meant, hearing));
    return near.length > 0 ? choices(near, [note], vocabulary) : notUnderstood(items, [note]);
  }
  // "mi300x on crusoe, 32, one week": a number alone is most likely how many
  if (wanting?.missing.length === 0) return choices([wanting], [], vocabulary);
  if (wanting !== undefined) return lacking(wanting);
  const fragments = unspoken(said, hearing);
  return fragments.length > 0 ? choices(fragments, [], vocabulary) : notUnderstood(items, []);
}

/** Whether a matter is named that none of the questions heard has an answer for. */
function isBeyond(meaning: Meaning | undefined, spoken: readonly Candidate[]): boolean {
  if (meaning?.beyond !== true) return false;
  return !meaning.cues.some((cue) => spoken.some(({ intent }) => intent.id === cue.intent));
}

/** "5 MI300X servers" of a size nobody knows: how many accelerators that is must be asked. */
function howMany(said: Said, spoken: readonly Candidate[], { thing }: NamedThing): Decision {
  const takesCount = ({ slots }: Intent) => Object.values(slots).some(({ takes }) => takes === 'count');
  const counting = intents.filter(takesCount).map((intent) => candidateFor(intent, said));
  const best = bestOf(spoken.filter(({ intent }) => takesCount(intent))) ?? counting[0];
  if (best === undefined) return notUnderstood(said.items, []);
  const asked = lacking({ ...best, missing: ['count'] });
  return { ...asked, notes: [...asked.notes, { key: 'server-size-unknown', values: { thing: thing.id } }] };
}

/** "reserved or spot": one reading for each of the words a slot was given. */
function eachWord(candidate: Candidate): readonly Candidate[] {
  const [torn] = candidate.filled.torn;
  if (torn === undefined) return [candidate];
  const [slot, values] = torn;
  return values.map((value) => ({ ...candidate, said: { ...candidate.said, [slot]: value } }));
}

function fewestNumbers(candidates: readonly Candidate[]): readonly Candidate[] {
  const fewest = Math.min(...candidates.map(({ leftovers }) => leftovers.numbers.length));
  return candidates.filter(({ leftovers }) => leftovers.numbers.length === fewest);
}

/** A sum in a money without a known rate, or in none that is said. */
function moneyProblem(currency: string): Note {
  return currency === '' ? { key: 'currency-open' } : { key: 'currency-unknown', values: { currency } };
}

/** Why a reading cannot be taken as it stands. */
function problems(candidate: Candidate | undefined, { items }: Said, { textOf }: Hearing): Note[] {
  if (candidate === undefined) return [];
  const { leftovers, filled } = candidate;
  const [currency] = filled.foreign;
  const [number] = leftovers.numbers;
  const nameless = leftovers.subjects.find((at) => items[at]?.word);
  return [
    ...(currency === undefined ? [] : [moneyProblem(currency)]),
    ...(number === undefined
      ? []
      : [{ key: 'number-unclear', values: { text: textOf(items[number] as Item) } }]),
    ...(nameless === undefined
      ? []
      : [{ key: 'unknown-name', values: { name: textOf(items[nameless] as Item) } }]),
  ];
}
