import { readFileSync } from 'node:fs';
import { assert, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { intents } from '../../../src/engine/index.ts';
import type { Intent } from '../../../src/engine/intent.ts';
import { completeQuery } from '../../../src/language/read/intents/complete-query.ts';
import { answer, catalogue } from '../../engine/answering.ts';
import { language } from '../language.ts';
import { check } from './calculator.ts';

interface Examples {
  readonly examples: readonly { readonly ask: string; readonly query: Readonly<Record<string, unknown>> }[];
}

/** The working of every example of an intent, in words, and how many lines of it are arithmetic. */
function workingOf(intent: Intent, locale: string) {
  const { examples } = parse(readFileSync(`intents/${locale}/${intent.id}.yml`, 'utf8')) as Examples;
  return examples.map(({ ask, query }) => {
    const found = answer(completeQuery(intent, { intent: intent.id, ...query }, catalogue));
    return { ask, sums: found.working.length, lines: language.speak(found, locale).working };
  });
}

describe.each(language.locales)('in %s', (locale) => {
  it.each(intents)('who works the lines of $id out again gets what is shown', (intent) => {
    for (const { ask, sums, lines } of workingOf(intent, locale)) {
      const checked = lines.flatMap((line) => check(line) ?? []);
      expect(checked.length, ask).toBe(sums);
      const wrong = checked.filter(
        ({ computed, shown, tolerance }) => !(Math.abs(computed - shown) <= tolerance * (1 + 1e-9)),
      );
      expect(wrong, ask).toEqual([]);
    }
  });
});

it('there is working to be checked', () => {
  for (const locale of language.locales) {
    const lines = intents.flatMap((intent) => workingOf(intent, locale).flatMap((one) => one.lines));
    expect(lines.flatMap((line) => check(line) ?? []).length).toBeGreaterThan(300);
  }
});

describe('the calculator', () => {
  it.each([
    ['17,520 h × $5.01 = $87,800 (rent each)', 17_520 * 5.01, 87_800],
    ['46.94 MWh × $0.0929/kWh = $4,360/h (electricity per hour)', 46_940 * 0.0929, 4360],
    ['6.3 × 10²⁴ FLOP ÷ 1.484 × 10¹⁸ FLOP = 4.25M (productive hours)', 6.3e24 / 1.484e18, 4.25e6],
    ['$41,930 ÷ $4.552/h = 12.6 months (9,210 h) (break-even)', 41_930 / 4.552, 9210],
    ['2,427 h ÷ 24 h = 101 days (days)', 2427 / 24, 101],
    ['90 days × 24 h = 90 days (2,160 h) (duration)', 90 * 24, 2160],
    ['√(1.757 × 10²²) = 133B parameters (parameters)', Math.sqrt(1.757e22), 133e9],
    ['2.4 to the power of 3.08282 = 14.9 (growth over that time)', 2.4 ** 3.08282, 14.9],
    ['4.193万美元 ÷ 4.552美元/卡时 = 12.6个月（9,210小时）（盈亏平衡点）', 41_930 / 4.552, 9210],
  ])('reads %s', (line, computed, shown) => {
    expect(check(line)?.computed).toBeCloseTo(computed, 6);
    expect(check(line)?.shown).toBeCloseTo(shown, 6);
  });

  it('finds a difference that is none', () => {
    const { computed, shown, tolerance } = check('$87,780 − $50,330 = $35,900 (saved each)') ?? assert.fail();
    expect(Math.abs(computed - shown)).toBe(87_780 - 50_330 - 35_900);
    expect(tolerance).toBe(100 / 2);
  });
});
