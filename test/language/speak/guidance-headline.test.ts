import { expect, it } from 'vitest';
import { answerQuery } from '../../../src/engine/index.ts';
import { catalogue, language } from '../language.ts';

const headline = (query: Record<string, unknown>, locale: string) =>
  language.speak(answerQuery({ intent: 'guidance', ...query }, { catalogue, now: '2026-11-24' }), locale)
    .headline;

it('names the year of a sum only where one was asked about, as each company may have spoken of another', () => {
  const companies = ['amazon', 'oracle', 'apple'];
  expect(headline({ companies }, 'en')).toMatch(/guided together; most by Amazon/);
  expect(headline({ companies, year: 2026 }, 'en')).toMatch(/guided together for 2026; most by Amazon/);
  expect(headline({ companies, year: 2026 }, 'zh')).toMatch(/：2026年资本开支指引合计/);
});

it('says of a closed year what was spent, and of an open one how much so far', () => {
  expect(headline({ companies: ['alphabet'], year: 2025 }, 'en')).toBe(
    'Alphabet guided to $91B–93B of capital spending for 2025 and spent $91.447B in cash: within what it guided to',
  );
  expect(headline({ companies: ['alphabet'], year: 2025, asOf: '2025-02-28' }, 'en')).toMatch(
    /^As of 28 February 2025 Alphabet guided to \$75B/,
  );
  expect(headline({ companies: ['tesla'], year: 2026 }, 'zh')).toMatch(/至少250亿美元.*至今现金支出/);
});
