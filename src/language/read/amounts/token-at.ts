import { numeralAt } from '../numbers/numeral-at.ts';
import { isAsciiLetter } from '../text/characters.ts';
import type { Normalised } from '../text/normalised.ts';
import { readCalendarDate } from '../times/calendar-date.ts';
import { clockAt } from '../times/clock-at.ts';
import { asContracted } from '../words/as-contracted.ts';
import { asWritten } from '../words/capital-names.ts';
import type { Meaning } from '../words/meaning.ts';
import { numberAfterName } from '../words/number-after-name.ts';
import { phraseAt } from '../words/phrase-at.ts';
import type { Found } from '../words/phrase-trie.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { numberOrPhrase } from './number-or-phrase.ts';
import { bareToken, isHyphen, type Token } from './token.ts';
import { unknownEnd } from './unknown-end.ts';

/** The token that begins at a place, after those before it: a date, a time of the day, a number, a phrase or an unknown word. */
export function tokenAt(
  normalised: Normalised,
  start: number,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  isThread: boolean,
): Token {
  const { text, cased } = normalised;
  const last = tokens.at(-1);
  const glued = last?.end === start;
  const date = readCalendarDate(text, start);
  if (date !== undefined) return { ...bareToken, start, end: date.end, glued, date };
  const clock = clockAt(text, start, vocabulary);
  if (clock !== undefined) return { ...bareToken, start, end: clock.end, glued, clock };
  const numeral = numeralAt(normalised, start, vocabulary);
  const found = phraseAfter(tokens, normalised, start, vocabulary, isThread);
  if (numeral !== undefined) {
    if (found === undefined) return { ...bareToken, start, end: numeral.end, glued, numeral };
    return { ...bareToken, start, glued, ...numberOrPhrase(text, numeral, found, last, isThread) };
  }
  const isFirst = tokens.length === 0;
  if (found !== undefined) {
    const meant = asContracted(found.value, normalised, start, found.end);
    const meaning = asWritten(meant, cased[start], isFirst);
    return { ...bareToken, start, end: found.end, glued, meaning };
  }
  // 億 differs from 亿 and has no capital
  const isCapital = cased[start] !== text[start] && isAsciiLetter(text.charCodeAt(start));
  const proper = (!isFirst && isCapital) || undefined;
  return { ...bareToken, start, end: unknownEnd(text, start), glued, proper };
}

/** The phrase that begins at a place, as far as no number is taken for a part of it. */
function phraseAfter(
  tokens: readonly Token[],
  normalised: Normalised,
  at: number,
  vocabulary: Vocabulary,
  isThread: boolean,
): Found<Meaning> | undefined {
  const { text } = normalised;
  const last = tokens.at(-1);
  const isAfterHyphen = isHyphen(text, last) && tokens.at(-2)?.numeral !== undefined;
  const before = {
    isNumber: last?.end === at && (last.numeral !== undefined || isAfterHyphen),
    isCount: last?.numeral !== undefined,
    isName: (last?.meaning?.things.length ?? 0) > 0,
    isThread,
  };
  const longest = phraseAt(text, at, before, vocabulary.phrases);
  if (longest === undefined || longest.value.things.length === 0) return longest;
  const taken = numberWithin(longest, normalised, vocabulary);
  return taken === undefined ? longest : phraseAt(text.slice(0, taken), at, before, vocabulary.phrases);
}

/** Where a number begins that a name has taken for its version. */
function numberWithin(
  name: Found<Meaning>,
  normalised: Normalised,
  vocabulary: Vocabulary,
): number | undefined {
  return numberAfterName(normalised.text, name, (from) => numeralAt(normalised, from, vocabulary)?.end);
}
