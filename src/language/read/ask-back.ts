import type { Note } from '../../engine/answer.ts';
import { assumptionKinds } from '../../engine/assumptions.ts';
import { isCompany } from '../../engine/companies/fiscal-calendar.ts';
import { intents } from '../../engine/index.ts';
import type { Intent } from '../../engine/intent.ts';
import { isolated, nearItems, subjectsOf, unknownName } from './alternatives.ts';
import { withBareNumber } from './bare-number.ts';
import { bestOf, type Candidate, candidateFor, closest } from './candidate.ts';
import type { Claim } from './claim.ts';
import { inUnknownServers } from './claim-counts.ts';
import { choices, type Decision, lacking, notUnderstood } from './decision.ts';
import { type Hearing, hear, type Said } from './hear.ts';
import type { Item } from './item.ts';
import { isElsewhere } from './leftovers.ts';
import type { Meaning, NamedThing } from './meaning.ts';
import { OPEN_MONEY } from './open-money.ts';
import { spokenFor } from './spoken-for.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** The likeliest question that only lacks something, unless words nobody knows make it doubtful that it is one of ours. */
function wantingOf(said: Said, vocabulary: Vocabulary): Candidate | undefined {
  const strange = said.items.filter(({ word }) => word).length;
  const isCounting = said.items.some(({ meaning }) => meaning?.counter !== undefined);
  if (strange > (isCounting ? MOST_STRANGE : 0) || !isOurs(said)) return undefined;
  // a number alone counts pieces only where there are some: "serve llama 70b for 10M" counts none
  const isOfPieces =
    isCounting || said.claims.some(({ takes }) => takes === 'accelerator' || takes === 'instance');
  const isServing = said.claims.some(({ takes }) => takes === 'model' || takes === 'parameters');
  const counted = spokenFor(isServing && !isOfPieces ? said : withBareNumber(said), vocabulary);
  const isHeard = ({ intent, leftovers }: Candidate) =>
    said.votes.strong.has(intent.id) || leftovers.missed === 0;
  const isSaid = ({ intent, filled }: Candidate) =>
    isCounting || said.votes.strong.has(intent.id) || filled.filled > 0 || said.items.some(namesPrice);
  return bestOf(
    counted.filter((candidate) => !candidate.isBlocked && isHeard(candidate) && isSaid(candidate)),
  );
}

/** Words nobody knows in a question about so many pieces. */
const MOST_STRANGE = 1;

/** Whether a text speaks of anything this assistant is about: a price, a time or a number alone may be of anything. */
function isOurs({ items, claims, votes }: Said): boolean {
  const isNamed = claims.some(({ takes, idle }) => !VAGUE.has(takes) && !idle);
  const isCounted = ({ meaning, quantity }: Item) =>
    (meaning?.counter ?? quantity?.counter) !== undefined || meaning?.marks.has('model') === true;
  return votes.strong.size > 0 || isNamed || items.some((item) => isCounted(item) || namesPrice(item));
}

/** "GPU price": what is paid for is named with it. */
function namesPrice({ meaning }: Item): boolean {
  return meaning?.assumptions.some((name) => assumptionKinds[name]?.unit.startsWith('USD')) === true;
}

const VAGUE: ReadonlySet<Claim['takes']> = new Set([
  'word',
  'currency',
  'duration',
  'date',
  'count',
  'budget',
  'supposed',
  'assumption',
]);

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

/** What a fragment that asks nothing ("128 B200") could be about. */
function unspoken(said: Said, { vocabulary }: Hearing): readonly Candidate[] {
  const haveAccounts = (companies: unknown) =>
    !Array.isArray(companies) || companies.every((id) => isCompany(id, vocabulary.catalogue));
  return intents
    .filter(({ id, requires }) => requires.length > 0 && vocabulary.cues.get(id)?.hasWeak)
    .map((intent) => candidateFor(intent, said))
    .filter(
      ({ isSound, said: { party, companies } }) =>
        isSound && party === undefined && haveAccounts(companies) && hasSubject(said.claims),
    );
}

/** Whether anything is named or counted: of a word alone nobody asks. */
function hasSubject(claims: Said['claims']): boolean {
  return claims.some(({ takes, idle }) => takes !== 'word' && takes !== 'currency' && !idle);
}

/** The best sound readings of other items: of those spoken for, or of all when none is. */
function soundly(items: readonly Item[], hearing: Hearing): readonly Candidate[] {
  const said = hear(items, hearing);
  const spoken = spokenFor(said, hearing.vocabulary).filter(({ isSound }) => isSound);
  const best = bestOf(spoken.length > 0 ? spoken : unspoken(said, hearing));
  return best === undefined ? [] : [best];
}

/** 三月 as March and as three months. */
function eitherTime(items: readonly Item[]): readonly (readonly Item[])[] {
  const at = items.findIndex(({ period, length }) => period?.vague && length !== undefined);
  const { period, length, ...item } = items[at] ?? {};
  if (period === undefined || length === undefined) return [];
  const { vague: _, ...clear } = period;
  return [{ quantity: length }, { period: clear }].map((read) =>
    items.with(at, { ...(item as Item), ...read }),
  );
}

function problemsOfTime(items: readonly Item[], { textOf }: Hearing): Note[] {
  const time = items.find(({ period }) => period?.vague);
  return time === undefined ? [] : [{ key: 'number-unclear', values: { text: textOf(time) } }];
}

/** "reserved or spot": one reading for each of the words a slot was given. */
function eachWord(candidate: Candidate): readonly Candidate[] {
  const [torn] = Object.entries(candidate.filled.torn);
  if (torn === undefined) return [candidate];
  const [slot, values] = torn;
  return values.map((value) => ({ ...candidate, said: { ...candidate.said, [slot]: value } }));
}

function fewestNumbers(candidates: readonly Candidate[]): readonly Candidate[] {
  const fewest = Math.min(...candidates.map(({ leftovers }) => leftovers.numbers.length));
  return candidates.filter(({ leftovers }) => leftovers.numbers.length === fewest);
}

/** Why a reading cannot be taken as it stands. */
function problems(candidate: Candidate | undefined, { items }: Said, { textOf }: Hearing): Note[] {
  if (candidate === undefined) return [];
  const { leftovers, filled } = candidate;
  const [currency] = filled.foreign;
  const [number] = leftovers.numbers;
  return [
    ...(currency === undefined ? [] : [{ key: 'currency-unknown', values: { currency } }]),
    ...(number === undefined
      ? []
      : [{ key: 'number-unclear', values: { text: textOf(items[number] as Item) } }]),
  ];
}
