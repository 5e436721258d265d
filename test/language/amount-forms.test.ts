import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './language.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
] as const;

/** "three hundred and fifty thousand". */
function inEnglish(value: number): string {
  if (value < 20) return SMALL[value] as string;
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${SMALL[value % 10]}`}`;
  const [scale, word] = SCALES.find(([one]) => value >= one) as (typeof SCALES)[number];
  const rest = value % scale;
  const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${inEnglish(Math.floor(value / scale))} ${word}${rest === 0 ? '' : joint + inEnglish(rest)}`;
}

const DIGITS = '零一二三四五六七八九';

/** 三十五万, 一千零二十四, 两亿. */
function inChinese(value: number): string {
  const [high, low] = [Math.floor(value / 1e8), value % 1e8];
  if (high > 0) return `${inChinese(high)}亿${rest(low, 1e7)}`;
  const [group, units] = [Math.floor(value / 1e4), value % 1e4];
  if (group > 0) return `${belowTenThousand(group)}万${rest(units, 1e3)}`;
  return belowTenThousand(units);
}

function rest(value: number, full: number): string {
  if (value === 0) return '';
  return `${value < full ? '零' : ''}${inChinese(value)}`;
}

function belowTenThousand(value: number): string {
  const parts = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const;
  let text = '';
  let skipped = false;
  for (const [unit, word] of parts) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) skipped = text !== '';
    else {
      text += `${skipped ? '零' : ''}${DIGITS[digit]}${word}`;
      skipped = false;
    }
  }
  return text;
}

const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Numbers as people choose them: few digits that count, then zeros. */
const amounts = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: most }))
    .map(([digits, zeros]) => digits * 10 ** zeros)
    .filter((value) => value > 1);

/** How a number may be written, in a text of one language or the other. */
const counts: Readonly<Record<'en' | 'zh', readonly ((value: number) => string)[]>> = {
  en: [String, (value) => value.toLocaleString('en'), inEnglish, (value) => `${value / 1e3}k`],
  zh: [String, inChinese, (value) => `${value / 1e4}万`, (value) => fullWidth(String(value))],
};
const sums: Readonly<Record<'en' | 'zh', readonly ((value: number) => string)[]>> = {
  en: [
    (value) => `$${value.toLocaleString('en')}`,
    (value) => `$${value / 1e6}M`,
    (value) => `USD ${value / 1e6} million`,
    (value) => `${inEnglish(value)} dollars`,
    (value) => `$${value / 1e9}bn`,
  ],
  zh: [
    (value) => `${value / 1e4}万美元`,
    (value) => `${value / 1e8}亿美元`,
    (value) => `${inChinese(value)}美元`,
    (value) => `$${value}`,
  ],
};

/** Every way to write a number, in both languages, with numbers drawn by a fixed seed. */
function holds(
  ways: typeof counts,
  most: number,
  question: Readonly<Record<'en' | 'zh', (amount: string) => string>>,
  slot: string,
): void {
  for (const locale of ['en', 'zh'] as const) {
    for (const write of ways[locale]) {
      fc.assert(
        fc.property(amounts(most), (value) => {
          const ask = question[locale](write(value));
          // 1e-7 is no amount anybody writes
          if (!ask.includes('e-'))
            expect({ ask, [slot]: read(ask).query?.[slot] }).toEqual({ ask, [slot]: value });
        }),
        { seed: 20_261_124, numRuns: 60 },
      );
    }
  }
}

describe('an amount is the same however it is written', () => {
  it('as a number of accelerators', () => {
    const question = {
      en: (amount: string) => `cost of ${amount} H100s`,
      zh: (amount: string) => `${amount}张H100多少钱`,
    };
    holds(counts, 4, question, 'count');
  });

  it('as a budget', () => {
    const question = {
      en: (amount: string) => `how many H100s for ${amount}`,
      zh: (amount: string) => `${amount}能买多少张H100`,
    };
    holds(sums, 10, question, 'budget');
  });

  it('as tokens', () => {
    const ways = {
      en: [(value: number) => `${value / 1e6}M`, (value: number) => `${value / 1e9} billion`, inEnglish],
      zh: [(value: number) => `${value / 1e8}亿`, inChinese],
    };
    const question = {
      en: (amount: string) => `${amount} tokens on GPT-4o`,
      zh: (amount: string) => `GPT-4o跑${amount}个token多少钱`,
    };
    holds(ways, 10, question, 'tokens');
  });
});
