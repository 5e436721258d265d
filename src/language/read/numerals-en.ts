import { andAHalf, exact, SCALES, scaleAfter } from './english-scales.ts';
import { readSum, SMALL, TENS } from './english-sum.ts';
import { nextWord, skipWords, wordAt } from './english-words.ts';
import type { Numeral, Numerals } from './numeral.ts';
import { add, exactly, few, multiply } from './part.ts';

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
