import type { Reply } from '../ask.ts';
import type { Query } from '../engine/query.ts';
import type { Band, ExpectedQuestion } from './question-file.ts';

/** What is scored of a question, each by itself. */
export const aspects = ['outcome', 'intent', 'slots', 'total', 'figures', 'locale'] as const;
export type Aspect = (typeof aspects)[number];

/** Something a reply does not hold. */
export interface Miss {
  readonly aspect: Aspect;
  /** The slot or figure. */
  readonly name?: string;
  readonly expected: unknown;
  readonly got: unknown;
  /** An answer that goes by another value than the asker's: worse than one that asks. */
  readonly isWrongValue: boolean;
}

/** How a reply compares with what was expected of it. */
export interface Score {
  readonly question: ExpectedQuestion;
  /** What the question expects something of. */
  readonly checked: readonly Aspect[];
  readonly misses: readonly Miss[];
}

/** A number may be off by this share of what is expected. */
const TOLERANCE = 0.001;

/** Scores the reply to a question, or to the last turn of a thread. */
export function scoreQuestion(question: ExpectedQuestion, reply: Reply): Score {
  const { outcome, intent, slots = {}, total, figures = {} } = question.expect;
  const query = reply.answer?.query ?? reply.reading.query;
  const figure = (name: string) =>
    (name === 'total' ? reply.answer?.total : reply.answer?.figures[name])?.mid ?? null;
  const bands = Object.entries({ ...(total === undefined ? {} : { total }), ...figures });
  const miss = (aspect: Aspect, expected: unknown, got: unknown): Miss[] => [
    { aspect, expected, got, isWrongValue: false },
  ];
  return {
    question,
    checked: aspects.filter((aspect) => aspect === 'locale' || question.expect[aspect] !== undefined),
    misses: [
      ...(outcome.includes(reply.outcome) ? [] : miss('outcome', outcome, reply.outcome)),
      ...(intent === undefined || intent.includes(query?.intent ?? '')
        ? []
        : miss('intent', intent, query?.intent)),
      ...Object.entries(slots).flatMap(([name, expected]) => slotMiss(name, expected, query, reply)),
      ...bands.flatMap(([name, band]) => {
        const got = figure(name);
        if (got !== null && isWithin(got, band)) return [];
        const aspect = name === 'total' && total !== undefined ? 'total' : 'figures';
        return miss(aspect, band, got).map((one) => ({ ...one, name }));
      }),
      ...(reply.locale === question.locale ? [] : miss('locale', question.locale, reply.locale)),
    ],
  };
}

function slotMiss(name: string, expected: unknown, query: Query | undefined, { outcome }: Reply): Miss[] {
  const got = query?.[name];
  if (isAlike(expected, got)) return [];
  const isWrongValue = outcome === 'answered' && holdsAnother(expected, got);
  return [{ aspect: 'slots', name, expected, got, isWrongValue }];
}

/** Whether something is there in the place of what was expected, rather than nothing. */
function holdsAnother(expected: unknown, got: unknown): boolean {
  if (!isRecord(expected) || 'any' in expected || !isRecord(got)) return got !== undefined;
  return Object.entries(expected).some(([key, value]) => got[key] !== undefined && !isAlike(value, got[key]));
}

/** Whether a value is the one expected: numbers nearly, lists in any order, objects in the keys expected. */
function isAlike(expected: unknown, got: unknown): boolean {
  if (typeof expected === 'number')
    return typeof got === 'number' && Math.abs(got - expected) <= TOLERANCE * Math.abs(expected);
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return false;
    return expected.every((one) => got.some((other) => isAlike(one, other)));
  }
  if (!isRecord(expected)) return expected === got;
  if (Array.isArray(expected.any)) return expected.any.some((one) => isAlike(one, got));
  return isRecord(got) && Object.entries(expected).every(([key, value]) => isAlike(value, got[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWithin(value: number, { low, high }: Band): boolean {
  return value >= low - TOLERANCE * Math.abs(low) && value <= high + TOLERANCE * Math.abs(high);
}
