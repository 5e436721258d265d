import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { accuracyPage } from '../src/terminal/accuracy-page.ts';
import { compareKnown } from '../src/terminal/known-answers.ts';

const root = resolve(import.meta.dirname, '..');
const comparisons = compareKnown(resolve(root, 'fixtures/known-answers.yml'), { catalogue: loadCatalogue() });

test('at least 95 of 100 published figures come out within their band', () => {
  const inBand = comparisons.filter(({ isInBand }) => isInBand);
  expect(comparisons.length).toBeGreaterThan(50);
  expect(inBand.length / comparisons.length).toBeGreaterThanOrEqual(0.95);
});

test('every miss is explained', () => {
  const unexplained = comparisons.filter(({ isInBand, why }) => !isInBand && why === undefined);
  expect(unexplained.map(({ what, figure, ours }) => `${what}: ${figure} ${ours}`)).toEqual([]);
});

test('docs/accuracy.md is up to date: npm run accuracy writes it', () => {
  expect(readFileSync(resolve(root, 'docs/accuracy.md'), 'utf8')).toBe(accuracyPage(comparisons));
});
