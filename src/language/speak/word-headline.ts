import type { Answer } from '../../engine/answer.ts';
import type { Range } from '../../quantity/range.ts';
import { fill, placeholders } from './fill.ts';
import { headlineValue } from './headline-value.ts';
import type { Spoken } from './spoken.ts';
import { wholeCount } from './whole-count.ts';
import { restingOn } from './word-standing.ts';
import { sentenceCase } from './write-name.ts';
import { isExact, writeEnds } from './write-range.ts';

/** The main figure and what it is for, and its 80 % interval. */
interface Headline {
  readonly headline: string;
  /** Empty when the total is exact or unknown, and where the headline does not say it or says both its ends. */
  readonly range: string;
}

/** The intent's reply, filled in: of several the first whose names are all known, else the last. */
export function wordHeadline(answer: Answer, spoken: Spoken): Headline {
  const { intent } = answer.query;
  const said = saidRange(intent, answer.total, spoken);
  const values = new Map<string, string | undefined>();
  const valueFor = (name: string) => {
    if (!values.has(name)) values.set(name, headlineValue(name, answer, said, spoken));
    return values.get(name);
  };
  const { reply, names } = firstKnown(repliesFor(answer, spoken), valueFor);
  const { unknown } = spoken.replies.numbers;
  const headline = fill(reply, Object.fromEntries(names.map(([name, value = unknown]) => [name, value])));
  return {
    headline: sentenceCase(doubted(restingOn(headline, answer.restsOn, spoken), answer, spoken), spoken),
    range: wordRange(names, said, answer, spoken),
  };
}

/** The interval of our estimate: of the total, or of the figure that stands beside a published one. */
function wordRange(names: Filled['names'], total: Range | null, answer: Answer, spoken: Spoken): string {
  const said = estimateOf({ ...answer, total });
  return said !== null && !isExact(said) && says(names, said, answer)
    ? wordInterval(wholeCount(said, answer.query), spoken)
    : '';
}

/** What of an answer is estimated: the total, or a figure beside it where the total was published. */
export function estimateOf({ total, estimated, figures }: Answer): Range | null {
  return estimated === undefined ? total : (figures[estimated] ?? null);
}

/** A total nobody has confirmed is not said without saying so. */
function doubted(headline: string, { total, caveats }: Answer, { replies }: Spoken): string {
  const isDoubted = caveats.some(({ key, values }) => key === 'unverified' && values?.name === 'total');
  return total === null || !isDoubted ? headline : fill(replies.parts.doubted, { headline });
}

interface Filled {
  readonly reply: string;
  readonly names: readonly (readonly [string, string | undefined])[];
}

function firstKnown(replies: readonly string[], wordsFor: (name: string) => string | undefined): Filled {
  const reply =
    replies.find((one) => placeholders(one).every((name) => wordsFor(name) !== undefined)) ??
    replies.at(-1) ??
    '';
  return { reply, names: placeholders(reply).map((name) => [name, wordsFor(name)]) };
}

/** Whether one of the names stands for the middle of the total, which may be a figure of another name as well. */
function says(names: Filled['names'], total: Range, { figures, estimated }: Answer): boolean {
  return names.some(([name]) => {
    const figure = figures[name];
    return (
      (name === 'total' && estimated === undefined) ||
      (figure?.low === total.low && figure.high === total.high)
    );
  });
}

function wordInterval(total: Range, spoken: Spoken): string {
  return fill(spoken.replies.parts.interval, { range: writeEnds(total, spoken, 3, 'to') });
}

function repliesFor({ query, total, figures }: Answer, spoken: Spoken): readonly string[] {
  const reply = spoken.intents[query.intent]?.reply ?? spoken.replies.parts.reply;
  if (typeof reply === 'string') return [reply];
  if (!('above' in reply)) return reply;
  if (reply.asked !== undefined && figures[String(query.asks)]) return [reply.asked];
  if (total === null) return [reply.unknown];
  return [total.mid < 0 ? reply.below : reply.above];
}

/** The total as the headline says it: turned round where the reply for a total below zero is used. */
function saidRange(intent: string, total: Range | null, { intents }: Spoken): Range | null {
  const reply = intents[intent]?.reply;
  const isSigned = typeof reply === 'object' && 'above' in reply;
  if (total === null || total.mid >= 0 || !isSigned) return total;
  return { low: -total.high, mid: -total.mid, high: -total.low, unit: total.unit };
}
