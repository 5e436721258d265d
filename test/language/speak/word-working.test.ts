import { expect, it } from 'vitest';
import { wordWorking } from '../../../src/language/speak/word-working.ts';
import { point } from '../../../src/quantity/range.ts';
import { chinese, english } from './sample-speaker.ts';

const power = {
  operation: '^' as const,
  terms: [
    { name: 'growth-factor', ...point(2.4, 'ratio') },
    { name: 'years', ...point(3, 'ratio') },
  ],
  result: { name: 'growth-so-far', ...point(2.4 ** 3, 'ratio') },
};

const root = {
  operation: '√' as const,
  terms: [{ name: 'parameters-squared', ...point(4.9e21, 'ratio') }],
  result: { name: 'parameters', ...point(7e10, 'parameters') },
};

it.each([
  [power, '2.4 to the power of 3 = 13.824 (growth over that time)', '2.4的3次方 = 13.824（期间增长倍数）'],
  [root, '√(4.9 × 10²¹) = 70B parameters (parameters)', '√(4.9 × 10²¹) = 700亿参数（参数量）'],
])('reads powers and roots as they are said', (line, en, zh) => {
  expect(wordWorking(line, english)).toBe(en);
  expect(wordWorking(line, chinese)).toBe(zh);
});
