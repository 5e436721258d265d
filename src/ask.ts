import { isDeepStrictEqual } from 'node:util';
import type { Answer, Note } from './engine/answer.ts';
import type { Query } from './engine/query.ts';
import type { Language } from './language/language.ts';
import { isComplete, lackingIn } from './language/read/intents/complete-query.ts';
import { usualNote } from './language/read/with-usual.ts';
import type { Circumstances, Locale, Reading, Subject } from './language/reading.ts';
import type { Wording } from './language/wording.ts';

/** A question's whole way: how it was read, what came out, and the reply in words. */
export interface Reply {
  readonly outcome: 'answered' | 'choices' | 'missing' | 'not-understood';
  readonly locale: Locale;
  /** The clock's day it was made on, ISO. */
  readonly day: string;
  readonly reading: Reading;
  readonly answer?: Answer;
  readonly wording: Wording;
}

/** What the trip goes through: a language, and an engine that refuses or answers. */
export interface Trip {
  readonly language: Language;
  /** The clock's day, ISO. */
  readonly day: string;
  /** Why a query cannot be answered as it stands; empty when it can. */
  check(query: Query): readonly Note[];
  answer(query: Query): Promise<Answer>;
}

/** text → Query → Answer → words. */
export async function ask(text: string, circumstances: Circumstances, trip: Trip): Promise<Reply> {
  const reading = trip.language.read(text, circumstances);
  return reading.outcome === 'understood' && reading.query !== undefined
    ? answerReading(reading.query, reading, trip)
    : askBack(reading, trip);
}

/** How many questions back one may go on from. */
const MOST_EARLIER = 3;

/** What a thread is about after a reply; help, and what was not understood, leave it as it was. */
export function subjectAfter(
  { outcome, locale: threadLocale, reading }: Pick<Reply, 'outcome' | 'locale' | 'reading'>,
  before: Subject,
): Subject {
  const { query, choices } = reading;
  if (outcome === 'not-understood' || query?.intent === 'help') return before;
  if (outcome === 'choices') return { ...before, offered: choices, threadLocale };
  const { previous, earlier = [] } = before;
  const isOther = previous !== undefined && !isDeepStrictEqual(previous, query);
  const since = isOther && isComplete(previous) ? [previous, ...earlier] : earlier;
  return { previous: query, earlier: since.slice(0, MOST_EARLIER), threadLocale };
}

/** The query that one takes the place of, and the part of its answer that is wanted. */
export type Again = Pick<Reading, 'refines' | 'show'>;

/** The same trip for a query that needs no reading: a button's. What it still lacks is asked. */
export async function askAgain(query: Query, locale: Locale, trip: Trip, again: Again = {}): Promise<Reply> {
  const reading: Reading = { ...nothingRead, ...again, locale, query };
  const missing = lackingIn(query);
  return missing.length === 0
    ? answerReading(query, reading, trip)
    : askBack({ ...reading, outcome: 'missing', missing }, trip);
}

async function answerReading(query: Query, reading: Reading, trip: Trip): Promise<Reply> {
  const { locale } = reading;
  const notes = trip.check(query);
  if (notes.length > 0) return askBack({ ...reading, outcome: 'not-understood', notes }, trip);
  const { answer, ...read } = await inUsualMoney(await trip.answer(query), reading, trip);
  return {
    outcome: 'answered',
    locale,
    day: trip.day,
    reading: read.reading,
    answer,
    wording: trip.language.speak(answer, locale, read.reading),
  };
}

/** An answer that turned out to be money is said in the money the asker is used to as well, unless another was named. */
async function inUsualMoney(
  answer: Answer,
  reading: Reading,
  trip: Trip,
): Promise<{ readonly answer: Answer; readonly reading: Reading }> {
  const { usualCurrency: usual } = reading;
  const { query, total } = answer;
  const isDollars = total?.unit.startsWith('USD') && query.currency === undefined;
  if (usual === undefined || usual.value === 'USD' || !isDollars) return { answer, reading };
  const wanted = { ...query, currency: usual.value };
  return {
    answer: await trip.answer(wanted),
    reading: { ...reading, query: wanted, notes: [...reading.notes, usualNote('currency', usual)] },
  };
}

function askBack(reading: Reading, { language, day }: Trip): Reply {
  const outcome = reading.outcome === 'understood' ? 'not-understood' : reading.outcome;
  return { outcome, locale: reading.locale, day, reading, wording: language.askBack(reading) };
}

const nothingRead = {
  ask: '',
  outcome: 'understood',
  read: [],
  choices: [],
  missing: [],
  ignored: [],
  notes: [],
} as const;
