import { ofScale, PART_WORDS, readFraction, withFraction, withPartOf } from './numbers/english-fractions.ts';
import { SCALES, scaleAfter } from './numbers/english-scales.ts';
import { readSum, SMALL, TENS } from './numbers/english-sum.ts';
import { nextWord, skipWords, wordAt } from './numbers/english-words.ts';
import { exact, type Numeral, type Numerals, numeralOf } from './numbers/numeral.ts';
import { few, multiply } from './numbers/part.ts';
import { ENGLISH_CLOCK_STARTS, readEnglishClock } from './times/english-clock.ts';

const OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'couple', 'pair']);
const FEW: ReadonlySet<string> = new Set(['few', 'several']);
/** Of so many nobody says how many there are: "hundreds of". */
const PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
]);
/** Once of these is a number: "hundred H100s". A million stands alone in prices too. */
const ALONE: ReadonlySet<string> = new Set(['dozen', 'hundred', 'thousand', 'billion', 'trillion']);

const WORDS = [
  ...SMALL.keys(),
  ...TENS.keys(),
  ...OPENERS,
  ...FEW,
  ...PLURALS.keys(),
  ...PART_WORDS,
  ...ALONE,
];

const OPENING: ReadonlySet<string> = new Set(WORDS);

/** English numbers: "sixteen thousand", "two dozen", "half a million", "two and a half"; `350k`, `1.2 bn`. */
export const numerals: Numerals = {
  starts: new Set(WORDS.map((word) => word[0] as string)),
  clockStarts: ENGLISH_CLOCK_STARTS,
  words: [...WORDS, ...SCALES.keys()],
  read: (text, at) =>
    OPENING.has(wordAt(text, at))
      ? (readFew(text, at) ?? readFraction(text, at) ?? readCouple(text, at) ?? readWhole(text, at))
      : undefined,
  clock: readEnglishClock,
  scale: (digits, text, cased) => {
    const mixed = withFraction(digits, text);
    const scaled = scaleAfter(mixed ?? digits, text, cased) ?? ofScale(digits, text);
    return scaled === undefined ? mixed : withPartOf(scaled.mid / (mixed ?? digits).mid, scaled, text);
  },
};

/** "twelve", "two and a half million"; a scale that opens a number is one of it. */
function readWhole(text: string, at: number): Numeral | undefined {
  const sum = readSum(text, at);
  if (sum?.scales !== undefined) return withPartOf(sum.scales.at(-1) ?? 1, sum, text);
  if (sum !== undefined) {
    const mixed = sum.mid < SMALLEST_SCALE ? withFraction(sum, text) : undefined;
    return mixed === undefined ? sum : (scaleAfter(mixed, text) ?? mixed);
  }
  const word = wordAt(text, at);
  if (!ALONE.has(word)) return undefined;
  const one = exact(SCALES.get(word) ?? 1, at + word.length);
  return scaleAfter(one, text) ?? withPartOf(one.mid, one, text);
}

/** Of more, a half says nothing: "two hundred and a half". */
const SMALLEST_SCALE = 100;

/** "a few hundred", "several", "dozens of", "hundreds of thousands of". */
function readFew(text: string, at: number): Numeral | undefined {
  const isLed = wordAt(text, at) === 'a';
  let end = isLed ? (nextWord(text, at + 1) ?? at) : at;
  const word = wordAt(text, end);
  end += word.length;
  if (FEW.has(word)) {
    const base: Numeral = { ...numeralOf(few, end), weak: true };
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
  return { ...numeralOf(value, skipWords(text, end, ['of'])), approximate: true };
}

/** "a couple", "a couple of hundred", "a pair of". */
function readCouple(text: string, at: number): Numeral | undefined {
  const start = wordAt(text, at) === 'a' ? nextWord(text, at + 1) : at;
  if (start === undefined) return undefined;
  const word = wordAt(text, start);
  const base = exact(2, skipWords(text, start + word.length, ['of']));
  if (word === 'pair') return { ...base, weak: true, counting: true };
  if (word !== 'couple') return undefined;
  const scaled = scaleAfter(base, text);
  return { ...(scaled ?? { ...base, weak: true, counting: true }), approximate: true };
}
