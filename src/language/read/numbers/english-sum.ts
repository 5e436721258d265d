import { isAsciiLetter } from '../text/characters.ts';
import { SCALES } from './english-scales.ts';
import { nextWord, wordAt } from './english-words.ts';
import { exact, type Numeral } from './numeral.ts';

/** The words below twenty, by their number. */
export const SMALL = index(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);

/** Twenty, thirty, …, ninety. */
export const TENS = index('_ _ twenty thirty forty fifty sixty seventy eighty ninety', 10);

/** "one hundred and twenty thousand", "twelve", "a hundred", "two and a half million". */
export function readSum(text: string, at: number): Numeral | undefined {
  let total = 0;
  let group = 0;
  let end = at;
  let words = 0;
  let largest = Number.POSITIVE_INFINITY;
  /** The scales since the last number: "two | hundred thousand". */
  let scales: number[] = [];
  let position: number | undefined = at;
  while (position !== undefined) {
    let word = wordAt(text, position);
    if (word === 'and' && group % 100 === 0 && words > 0) {
      position = nextWord(text, position + 3);
      word = position === undefined ? '' : wordAt(text, position);
      if (position === undefined || !(SMALL.has(word) || TENS.has(word))) break;
    }
    const small = SMALL.get(word);
    const tens = TENS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && fits(group, small)) group += small;
    else if (tens !== undefined && group % 100 === 0) group += tens;
    else if (words === 0 && (word === 'a' || word === 'an') && opensScale(text, position + word.length))
      group = 0;
    else if ((word === 'hundred' || word === 'dozen') && words > 0 && group < 100)
      group = (group || 1) * (scale ?? 1);
    else if (scale !== undefined && scale >= 1000 && scale < largest && words > 0) {
      total += (group || 1) * scale;
      group = 0;
      largest = scale;
    } else break;
    scales = scale === undefined ? [] : [...scales, scale];
    words++;
    end = position + word.length;
    position = nextWord(text, end);
  }
  if (words === 0 || end === at) return undefined;
  const rest = scales.length > 0 && largest >= 1e6 ? restAfterComma(text, end, largest) : undefined;
  if (rest !== undefined) return exact(total + rest.mid, rest.end);
  const value = total + group;
  if (words === 1 && value < 2) return { ...exact(value, end), weak: true };
  return scales.length === 0 ? exact(value, end) : { ...exact(value, end), scales: lentBy(scales) };
}

/** "one billion, two hundred million": what goes on after a comma, when it says its own scale. */
function restAfterComma(text: string, end: number, largest: number): Numeral | undefined {
  const isNext = text[end] === ',' && text[end + 1] === ' ' && isAsciiLetter(text.charCodeAt(end + 2));
  const rest = isNext ? readSum(text, end + 2) : undefined;
  const isPart = rest?.scales?.some((scale) => scale >= 1000) === true && rest.mid < largest;
  return isPart ? rest : undefined;
}

/** What another number may have been multiplied by too: all of the scales or the last. */
function lentBy(scales: readonly number[]): readonly number[] {
  return [scales.reduce((product, scale) => product * scale, 1), ...scales.slice(-1)];
}

/** "twenty" takes "one" to "nine"; "hundred" takes anything below a hundred. */
function fits(group: number, small: number): boolean {
  return group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small > 0 && small < 10);
}

function opensScale(text: string, at: number): boolean {
  const next = nextWord(text, at);
  return next !== undefined && SCALES.has(wordAt(text, next));
}

function index(words: string, factor = 1): ReadonlyMap<string, number> {
  return new Map(words.split(' ').flatMap((word, value) => (word === '_' ? [] : [[word, value * factor]])));
}
