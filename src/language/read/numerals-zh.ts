import { isAsciiWord, isHan } from './characters.ts';
import type { Numeral, Numerals } from './numeral.ts';

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零〇', '一壹', '二贰两俩', '三叁仨', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (characters, value) => [...characters].map((character): [string, number] => [character, value]),
  ),
);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);
/** 俩 and 仨 hold their counter, 两 never stands in a date. */
const COUNTING = '两俩仨';
/** After these `W` is no watt. */
const COUNTERS = '张块枚片卡台个';
/** "A few": read as two to nine, with their geometric mean. */
const FEW = { low: 2, mid: Math.sqrt(2 * 9), high: 9 };

/** Chinese numbers: 三千五百亿, 十二点五万, 两千, 二十多万, 数十亿, 一个半, 百分之四十; `35万`, `1.8万亿`, `35w`. */
export const numerals: Numerals = {
  starts: new Set([...DIGITS.keys(), ...UNITS.keys(), ...SCALES.keys(), ...'半数几']),
  words: [],
  read: (text, at) =>
    readPercent(text, at) ?? readHalf(text, at) ?? readDigitwise(text, at) ?? readSum(text, at),
  scale: (digits, text, cased) => readSum(text, digits.end, digits) ?? readLetter(text, cased, digits),
};

interface Part {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** Adds up parts as they are read; `before` is the digits a mixed number begins with: `3` in 3千5百. */
function readSum(text: string, at: number, before?: Numeral): Numeral | undefined {
  let total = zero;
  let group = zero;
  let pending: Part | undefined = before;
  let smallest = Number.POSITIVE_INFINITY;
  let approximate = before?.approximate;
  let end = at;
  let read = 0;
  for (; ; read++) {
    const character = text[end] ?? '';
    const unit = UNITS.get(character);
    const scale = SCALES.get(character);
    const digit = DIGITS.get(character);
    if (digit !== undefined && pending === undefined) {
      const next = digit > 0 ? DIGITS.get(text[end + 1] ?? '') : undefined;
      const isPair = next !== undefined && (next === digit + 1 || (digit === 3 && next === 5));
      pending = isPair ? { low: digit, mid: (digit + next) / 2, high: next } : exactly(digit);
      if (digit === 0) {
        pending = undefined;
        smallest = Number.POSITIVE_INFINITY;
      }
      end += isPair ? 2 : 1;
    } else if (
      (character === '数' || character === '几') &&
      pending === undefined &&
      isScaleOrEnd(text, end + 1, group)
    ) {
      pending = FEW;
      approximate = true;
      end++;
    } else if (unit !== undefined && (pending !== undefined || read === 0)) {
      group = plus(group, times(pending ?? exactly(1), unit));
      pending = undefined;
      smallest = unit;
      end++;
    } else if (
      scale !== undefined &&
      (pending !== undefined || group.high > 0 || total.high > 0 || read === 0)
    ) {
      const section = plus(group, pending ?? zero);
      total =
        scale === 1e8 || total.high === 0
          ? times(orOne(plus(total, section)), scale)
          : plus(total, times(section, scale));
      group = zero;
      pending = undefined;
      smallest = scale;
      end++;
    } else if (character === '点' && pending !== undefined && DIGITS.has(text[end + 1] ?? '')) {
      const decimals = decimalsAt(text, end + 1);
      pending = plus(plus(group, pending), exactly(decimals.value));
      group = zero;
      end = decimals.end;
    } else if ('多余来'.includes(character) && character !== '' && (read > 0 || before !== undefined)) {
      // 二十多万: from twenty to thirty of them
      const value = plus(group, pending ?? zero);
      const step = Number.isFinite(smallest)
        ? smallest
        : 10 ** Math.max(0, Math.floor(Math.log10(value.low || 1)));
      const isTotal = group.high === 0 && pending === undefined;
      if (isTotal) total = { low: total.low, mid: total.mid + step / 2, high: total.high + step };
      else pending = { low: value.low, mid: value.mid + step / 2, high: value.high + step };
      group = zero;
      approximate = true;
      end++;
      smallest = Number.POSITIVE_INFINITY;
    } else if (character === '个' && pending !== undefined && SCALES.has(text[end + 1] ?? '')) {
      end++;
    } else break;
  }
  if (read === 0) return undefined;
  // 两万五 is 25,000: a last digit counts the next unit down
  const last = pending !== undefined && smallest >= 100 && Number.isFinite(smallest) && pending !== before;
  const sum = plus(plus(total, group), times(pending ?? zero, last ? smallest / 10 : 1));
  const isWeak =
    before === undefined &&
    (read === 1 || [...text.slice(at, end)].every((one) => UNITS.has(one) || SCALES.has(one)));
  return {
    ...sum,
    end,
    ...(approximate ? { approximate: true as const } : {}),
    ...(isWeak ? { weak: true as const } : {}),
    ...(COUNTING.includes(text[at] ?? ' ') ? { counting: true as const } : {}),
  };
}

/** 半, 一个半. */
function readHalf(text: string, at: number): Numeral | undefined {
  if (text[at] === '半') return { ...exactly(0.5), end: at + 1, weak: true, counting: true };
  const digit = DIGITS.get(text[at] ?? '');
  if (digit === undefined || text[at + 1] !== '个' || text[at + 2] !== '半') return undefined;
  return { ...exactly(digit + 0.5), end: at + 3, counting: true };
}

/** Digits side by side: 二〇二四, 八五 (of 八五折). */
function readDigitwise(text: string, at: number): Numeral | undefined {
  let value = 0;
  let end = at;
  for (; DIGITS.has(text[end] ?? ''); end++) value = value * 10 + (DIGITS.get(text[end] as string) as number);
  const isYear = end - at === 4;
  if (!isYear && !(end - at === 2 && text[end] === '折')) return undefined;
  return { ...exactly(value), end, ...(isYear ? { plain: true as const } : {}) };
}

/** 百分之四十, 百分之12.5 is left to the digits after it. */
function readPercent(text: string, at: number): Numeral | undefined {
  if (!text.startsWith('百分之', at)) return undefined;
  const numeral = readSum(text, at + 3);
  return numeral && { end: numeral.end, ...times(numeral, 0.01), percent: true };
}

/** `35w`: ten thousands where Chinese goes on, watts elsewhere. */
function readLetter(text: string, cased: string, digits: Numeral): Numeral | undefined {
  if (text[digits.end] !== 'w' || isAsciiWord(text.charCodeAt(digits.end + 1))) return undefined;
  const next = text[digits.end + 1] === ' ' ? digits.end + 2 : digits.end + 1;
  const isTenThousands =
    cased[digits.end] === 'w' ? isHan(text.charCodeAt(next)) : COUNTERS.includes(text[next] ?? ' ');
  return isTenThousands ? { ...times(digits, 1e4), end: digits.end + 1 } : undefined;
}

function isScaleOrEnd(text: string, at: number, group: Part): boolean {
  const next = text[at] ?? '';
  return UNITS.has(next) || SCALES.has(next) || group.high > 0;
}

function decimalsAt(text: string, at: number): { readonly value: number; readonly end: number } {
  let digits = '0.';
  let end = at;
  for (; DIGITS.has(text[end] ?? ''); end++) digits += DIGITS.get(text[end] as string);
  return { value: Number(digits), end };
}

const zero: Part = { low: 0, mid: 0, high: 0 };

function exactly(value: number): Part {
  return { low: value, mid: value, high: value };
}

function orOne(part: Part): Part {
  return part.high === 0 ? exactly(1) : part;
}

function plus(a: Part, b: Part): Part {
  return { low: a.low + b.low, mid: a.mid + b.mid, high: a.high + b.high };
}

function times(part: Part, factor: number): Part {
  return { low: part.low * factor, mid: part.mid * factor, high: part.high * factor };
}
