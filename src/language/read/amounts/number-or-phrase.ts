import type { Numeral } from '../numbers/numeral.ts';
import type { Meaning } from '../words/meaning.ts';
import type { Found } from '../words/phrase-trie.ts';
import { hasMark, type Token } from './token.ts';

/** What a place is taken for where a number and a phrase begin there: the one, the other, or both. */
export type Taken = Pick<Token, 'end' | 'numeral' | 'meaning' | 'vague'>;

/** A number and a phrase that begin at a place: mostly the longer one. `last` is what stands before them. */
export function numberOrPhrase(
  text: string,
  numeral: Numeral,
  { value: meaning, end }: Found<Meaning>,
  last: Token | undefined,
  isThread: boolean,
): Taken {
  const isDate = numeral.unclear && meaning.date !== undefined;
  // 租8张4090,20块一天: a clause begins
  const isName = numeral.unclear && meaning.things.length > 0 && text[end] === ',';
  const number = { end: numeral.end, numeral, meaning: undefined, vague: undefined };
  if (end < numeral.end && !isDate && !isName) return number;
  // 一半呢: of what was asked before
  if (isThread && meaning.factor !== undefined) return { end, numeral: undefined, meaning, vague: undefined };
  if (isLengthOfTime(numeral, meaning, last)) return number;
  const isPhrase = end > numeral.end || numeral.unclear === true;
  const isVague = isPhrase && !numeral.unclear && meaning.date !== undefined;
  return { end, numeral: isPhrase ? undefined : numeral, meaning, vague: isVague || undefined };
}

/** The 三 of 2023到2025三年投入 and of 过去三年投入: how long the time before it is, and no 三年投入 that is planned. */
function isLengthOfTime({ unclear }: Numeral, { cues, date }: Meaning, last: Token | undefined): boolean {
  const isAfterTime = last?.numeral !== undefined || hasMark(last, 'past') || hasMark(last, 'year');
  return isAfterTime && !unclear && date === undefined && cues.length > 0;
}
