import { describe, expect, it } from 'vitest';
import { adjustables } from '../../../src/engine/adjustables.ts';
import type { Answer } from '../../../src/engine/answer.ts';
import { answerQuery, intents } from '../../../src/engine/index.ts';
import { rangeOfSpan } from '../../../src/engine/ledger.ts';
import { assuming } from '../../../src/engine/query.ts';
import { exampleQueries } from '../../bench/example-queries.ts';
import { catalogue, language, NOW } from '../language.ts';

const world = { catalogue, now: NOW };
const answers: readonly Answer[] = exampleQueries(language, NOW).map((query) => answerQuery(query, world));
const adjustable = answers.filter(({ query }) =>
  intents.some(({ id, assumes }) => id === query.intent && assumes.length > 0),
);

describe.each(language.locales)('the form of every example in %s', (locale) => {
  const { fields } = language.words(locale);

  it('writes each value so that it is read back as what the answer holds', () => {
    let read = 0;
    for (const answer of adjustable) {
      const all = adjustables(answer, world);
      for (const [index, { name, value }] of fields(all).entries()) {
        const held = all[index]?.held;
        if (held === undefined) {
          expect(value, name).toBe('');
          continue;
        }
        const back = language.readField(value, { intent: answer.query.intent, name, before: value }, NOW);
        const { low, high } = rangeOfSpan('value' in back ? back.value : Number.NaN);
        expect(low / held.low || 0, `${name} ${value}`).toBeCloseTo(held.low === 0 ? 0 : 1, 2);
        expect(high / held.high || 0, `${name} ${value}`).toBeCloseTo(held.high === 0 ? 0 : 1, 2);
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(50);
  });

  it('names in each field what it is, who says so and what it may be', () => {
    for (const answer of adjustable) {
      const all = adjustables(answer, world);
      for (const [index, { label, hint }] of fields(all).entries()) {
        const publisher = all[index]?.held?.sources[0]?.publisher;
        expect(label).not.toBe(all[index]?.name);
        if (publisher !== undefined) expect(hint).toContain(publisher);
        expect(hint.length).toBeLessThan(300);
      }
    }
  });
});

describe('what a figure was', () => {
  const buy = { intent: 'buy', accelerator: 'h100-sxm', count: 8, scope: 'chips' };
  const before = answerQuery(buy, world);
  const cheap = answerQuery(assuming(buy, { 'accelerator-price': 25_000 }), world);

  it('before it was changed is said where it reads otherwise', () => {
    expect(language.words('en').before(cheap, before)).toBe('Before: $200,000.');
    expect(language.words('zh').before(cheap, before)).toBe('之前：20万美元。');
    expect(language.words('en').before(before, before)).toBe('');
  });

  it('since a figure was shown is said only when it reads otherwise', () => {
    const { since } = language.words('en');
    const { mid } = cheap.total ?? { mid: 0 };
    expect(since({ mid: mid * 1.0001, unit: 'USD', day: '2026-10-01' }, cheap)).toBe('');
    expect(since({ mid: mid * 1.1, unit: 'USD', day: '2026-10-01' }, cheap)).toBe(
      'It was about $220,000 on 1 October 2026; with what is known now it is about $200,000.',
    );
    expect(since({ mid: null, unit: 'USD', day: '2026-10-01' }, cheap)).toContain('unknown');
  });
});

describe('terms', () => {
  it.each(language.locales)(
    'in %s are those of the answer, each assumption with its value there',
    (locale) => {
      const answer = answerQuery({ intent: 'train', model: 'gpt-4', accelerator: 'a100-80' }, world);
      const terms = language.words(locale).terms(answer);
      const names = terms.map(({ term }) => term).join();
      expect(names).toMatch(/MFU.*PUE/);
      expect(terms.find(({ term }) => term.includes('PUE'))?.here).toContain('1.21');
      expect(terms.every(({ term, means }) => term !== '' && means.length > 5)).toBe(true);
      expect(names).not.toMatch(/colocation|托管/);
    },
  );
});
