import { NUMBER_CHARACTERS, SCALES, UNITS } from './numbers/chinese-digits.ts';
import { numeralOfSum, readShortForm } from './numbers/chinese-forms.ts';
import { readTenThousands } from './numbers/chinese-letters.ts';
import { readChineseSum } from './numbers/chinese-sum.ts';
import { withTrillions } from './numbers/chinese-trillions.ts';
import { exact, type Numeral, type Numerals } from './numbers/numeral.ts';
import type { Part } from './numbers/part.ts';
import { isHan } from './text/characters.ts';
import { CHINESE_CLOCK_STARTS, readChineseClock } from './times/chinese-clock.ts';

/** Chinese numbers: 三千五百亿, 十二点五万, 两千, 二十多万, 数十亿, 上万, 一个半, 两打, 百分之四十, 三成五; `35万`, `35w`, 15兆. */
export const numerals: Numerals = {
  starts: new Set([...NUMBER_CHARACTERS, ...'半数几上']),
  clockStarts: CHINESE_CLOCK_STARTS,
  words: [],
  read: (text, at, cased) => {
    const numeral = readShortForm(text, at) ?? readSum(text, at);
    return (numeral && withTrillions(text, cased, numeral)) ?? numeral;
  },
  clock: readChineseClock,
  scale: (digits, text, cased) => {
    const numeral = withHalf(text, digits) ?? readOn(text, digits) ?? readTenThousands(text, cased, digits);
    return withTrillions(text, cased, numeral ?? digits) ?? numeral;
  },
};

/** 俩 and 仨 hold their counter, 两 never stands in a date. */
const COUNTING = '两俩仨';
/** After these a digit alone is small money: 两块五. */
const MONEY = '块元毛角分刀镑欧';

function readSum(text: string, at: number): Numeral | undefined {
  const sum = readChineseSum(text, at);
  if (sum === undefined) return undefined;
  const half = withHalf(text, sum);
  if (half !== undefined) return half;
  const characters = [...text.slice(at, sum.end)];
  const isChange = characters.length === 1 && MONEY.includes(text[at - 1] ?? ' ');
  const isScale =
    characters.every((one) => UNITS.has(one) || SCALES.has(one)) && !isAlone(text, at, characters);
  const isWeak = (characters.length === 1 && !isChange) || isScale;
  return {
    ...numeralOfSum(sum),
    weak: isWeak || undefined,
    counting: COUNTING.includes(characters[0] ?? ' ') || undefined,
  };
}

/** 十万 is a number, 百万 half a unit; after what leads a number it is one too: 日活百万, 超千万. */
function isAlone(text: string, at: number, [first, ...others]: readonly string[]): boolean {
  return others.length > 0 && (first === '十' || LEADING.includes(text[at - 1] ?? ' '));
}

const LEADING = '活约达超近过破';

/** What Chinese makes of digits: 35万, 3千5百, 20多, `100 万`. */
function readOn(text: string, digits: Numeral): Numeral | undefined {
  const { end } = digits;
  const from = text[end] === ' ' && isScaleAt(text, end + 1) ? end + 1 : end;
  if (!isHan(text.charCodeAt(from))) return undefined;
  const sum = readChineseSum(text, from, digits);
  return sum && numeralOfSum(sum);
}

/** 万, 千万, 百亿: what multiplies a number even across the space many write around digits. */
function isScaleAt(text: string, at: number): boolean {
  return SCALES.has(text[UNITS.has(text[at] ?? '') ? at + 1 : at] ?? '');
}

/** 两个半, 12个半; 半导体 is no half. */
function withHalf(text: string, { end, low, mid, high }: Part & { end: number }): Numeral | undefined {
  const isHalf = text[end] === '个' && text[end + 1] === '半' && text[end + 2] !== '导';
  return isHalf && low === high ? { ...exact(mid + 0.5, end + 2), counting: true } : undefined;
}
