import { isAsciiLetter, isAsciiWord } from './characters.ts';
import { nextWord, skipWords, wordAt } from './english-words.ts';
import type { Numeral, Numerals } from './numeral.ts';
import { add, exactly, few, multiply } from './part.ts';

const SMALL = index(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = index('_ _ twenty thirty forty fifty sixty seventy eighty ninety', 10);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
/** Only written onto the digits: `350k`, `1.8T`. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
]);
const OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'half', 'quarter', 'couple']);
const FEW: ReadonlySet<string> = new Set(['few', 'several']);
/** Of so many nobody says how many there are: "hundreds of". */
const PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
]);

/** English numbers: "sixteen thousand", "two dozen", "half a million", "two and a half"; `350k`, `1.2 bn`. */
export const numerals: Numerals = {
  starts: new Set(
    [...SMALL.keys(), ...TENS.keys(), ...OPENERS, ...FEW, ...PLURALS.keys()].map((word) => word[0] as string),
  ),
  words: [...SMALL.keys(), ...TENS.keys(), ...SCALES.keys(), ...OPENERS, ...FEW, ...PLURALS.keys()],
  read: (text, at) => readFew(text, at) ?? readPart(text, at) ?? readSum(text, at),
  scale: (digits, text) => {
    const half = andAHalf(text, digits.end);
    const base = half === undefined ? digits : { ...add(digits, exactly(0.5)), end: half };
    const scaled = scaleAfter(base, text);
    return scaled ?? (half === undefined ? undefined : base);
  },
};

/** "a few hundred", "several", "dozens of", "hundreds of thousands of". */
function readFew(text: string, at: number): Numeral | undefined {
  const isLed = wordAt(text, at) === 'a';
  let end = isLed ? (nextWord(text, at + 1) ?? at) : at;
  const word = wordAt(text, end);
  end += word.length;
  if (FEW.has(word)) {
    const base = { ...few, end, weak: true as const };
    return { ...(scaleAfter(base, text) ?? base), approximate: true };
  }
  let value = isLed || !PLURALS.has(word) ? undefined : multiply(few, PLURALS.get(word) ?? 1);
  if (value === undefined || skipWords(text, end, ['of']) === end) return undefined;
  const next = nextWord(text, skipWords(text, end, ['of']));
  const scale =
    next === undefined ? undefined : (PLURALS.get(wordAt(text, next)) ?? SCALES.get(wordAt(text, next)));
  if (next !== undefined && scale !== undefined) {
    value = multiply(value, scale);
    end = next + wordAt(text, next).length;
  }
  return { ...value, end: skipWords(text, end, ['of']), approximate: true };
}

/** "half a million", "a quarter million", "half", "a couple of hundred". */
function readPart(text: string, at: number): Numeral | undefined {
  let end = at;
  let word = wordAt(text, end);
  if (word === 'a') {
    end = nextWord(text, end + 1) ?? end;
    word = wordAt(text, end);
  }
  const value = word === 'half' ? 0.5 : word === 'quarter' ? 0.25 : word === 'couple' ? 2 : undefined;
  if (value === undefined) return undefined;
  end += word.length;
  const scale = scaleAfter(exact(value, skipWords(text, end, ['of', 'a', 'an'])), text);
  if (word === 'quarter') return scale;
  const base = exact(value, skipWords(text, end, word === 'couple' ? ['of'] : ['a', 'an']));
  const numeral = scale ?? { ...base, weak: true as const, counting: true as const };
  return word === 'couple' ? { ...numeral, approximate: true as const } : numeral;
}

/** "one hundred and twenty thousand", "twelve", "a hundred", "two and a half million". */
function readSum(text: string, at: number): Numeral | undefined {
  let total = 0;
  let group = 0;
  let end = at;
  let words = 0;
  let largest = Number.POSITIVE_INFINITY;
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
    words++;
    end = position + word.length;
    position = nextWord(text, end);
  }
  if (words === 0 || end === at) return undefined;
  const half = andAHalf(text, end);
  if (half !== undefined && total === 0) {
    const base = exact(group + 0.5, half);
    return scaleAfter(base, text) ?? base;
  }
  const value = total + group;
  return words === 1 && value < 2 ? { ...exact(value, end), weak: true } : exact(value, end);
}

/** "twenty" takes "one" to "nine"; "hundred" takes anything below a hundred. */
function fits(group: number, small: number): boolean {
  return group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small > 0 && small < 10);
}

function opensScale(text: string, at: number): boolean {
  const next = nextWord(text, at);
  return next !== undefined && SCALES.has(wordAt(text, next)) && wordAt(text, next) !== 'grand';
}

function scaleAfter(numeral: Numeral, text: string): Numeral | undefined {
  let scaled: Numeral | undefined;
  let { end } = numeral;
  for (let scales = 0; scales < 2; scales++) {
    const isGlued = isAsciiLetter(text.charCodeAt(end));
    const start = isGlued ? end : nextWord(text, end);
    if (start === undefined) break;
    const word = wordAt(text, start);
    const factor = SCALES.get(word) ?? (isGlued || word.length > 1 ? LETTERS.get(word) : undefined);
    if (factor === undefined || isAsciiWord(text.charCodeAt(start + word.length))) break;
    end = start + word.length;
    scaled = times(scaled ?? numeral, factor, end);
  }
  return scaled;
}

/** Where "and a half" ends, if it stands there. */
function andAHalf(text: string, at: number): number | undefined {
  return text.startsWith(' and a half', at) && !isAsciiWord(text.charCodeAt(at + 11)) ? at + 11 : undefined;
}

function exact(value: number, end: number): Numeral {
  return { ...exactly(value), end };
}

function times({ plain: _, weak: __, ...numeral }: Numeral, factor: number, end: number): Numeral {
  return { ...numeral, ...multiply(numeral, factor), end };
}

function index(words: string, factor = 1): ReadonlyMap<string, number> {
  return new Map(words.split(' ').flatMap((word, value) => (word === '_' ? [] : [[word, value * factor]])));
}
