import { expect, test } from 'vitest';
import { filingsSince, guidanceSince } from '../../src/engine/companies/filings-since.ts';
import { ARTICLE, catalogue } from './answering.ts';

const world = { catalogue, now: ARTICLE };

test('what was filed since a day comes with its growth and its document', () => {
  const filed = filingsSince('2024-04-24', world).filter(({ first }) => first === null);
  expect(filed.map(({ company }) => company).sort()).toEqual(['alphabet', 'meta', 'microsoft']);
  const microsoft = filed.find(({ company }) => company === 'microsoft');
  expect(microsoft).toMatchObject({ published: '2024-04-25', amount: { mid: 10.952e9 }, first: null });
  expect(microsoft?.growth?.mid).toBeCloseTo(10.952 / 6.607 - 1, 10);
  expect(microsoft?.source.url).toContain('/789019/000095017024048288/');
});

test('a restated quarter comes again, under another name and with what was said first', () => {
  const ofMeta = (since: string, now: string) => filingsSince(since, { catalogue, now }, ['meta']);
  const period = { from: '2023-01-01', to: '2023-03-31' };
  const restated = ofMeta('2024-04-24', ARTICLE).find((one) => one.period.from === period.from);
  expect(restated).toMatchObject({ period, amount: { mid: 6.823e9 }, first: { mid: 6.842e9 } });
  const [before] = ofMeta('2023-04-01', '2023-04-30');
  expect(before).toMatchObject({ period, amount: { mid: 6.842e9 } });
  expect(before?.id).not.toBe(restated?.id);
});

test('what was said to be spent comes with what was said before', () => {
  const said = guidanceSince('2024-04-24', world);
  expect(said.find(({ company }) => company === 'meta')).toMatchObject({
    amount: { low: 35e9, high: 40e9 },
    before: { low: 30e9, high: 37e9 },
    revision: 'raised',
    published: '2024-04-24',
  });
  expect(said.find(({ company }) => company === 'microsoft')).toMatchObject({ amount: null });
});

test('a day without news is empty', () => {
  expect(filingsSince('2024-04-27', world)).toEqual([]);
  expect(guidanceSince('2024-04-27', world)).toEqual([]);
});
