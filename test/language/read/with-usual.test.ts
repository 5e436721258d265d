import { expect, it } from 'vitest';
import type { Circumstances } from '../../../src/language/reading.ts';
import { read } from '../language.ts';

const own = (value: string) => ({ value, by: 'own-settings' }) as const;
const usual = { scope: own('cluster'), region: own('germany'), currency: own('EUR') };
const usually = (text: string, circumstances: Partial<Circumstances> = {}) =>
  read(text, { usual, ...circumstances });
const settingsIn = (text: string, circumstances: Partial<Circumstances> = {}) =>
  usually(text, circumstances).notes.filter(({ key }) => key === 'from-settings');

it.each([
  ['cost of 64 H100s', { intent: 'buy', scope: 'cluster' }, ['scope']],
  ['64张H100要多少钱', { intent: 'buy', scope: 'cluster' }, ['scope']],
  ['chips only, 64 H100s, cost to buy', { intent: 'buy', scope: 'chips' }, []],
  ['64 H100s in servers, cost to buy', { intent: 'buy', scope: 'servers' }, []],
  ['yearly power bill for 100k H100s', { intent: 'power', region: 'germany' }, ['region']],
  ['power bill of 100k H100s in France', { intent: 'power', region: 'france' }, []],
  ['build a 100 MW data centre', { intent: 'build', scope: 'all' }, []],
])('what nobody said is taken from the settings, and told: %s', (text, query, slots) => {
  expect(usually(text).query).toMatchObject(query);
  expect(settingsIn(text).map(({ values }) => values?.slot)).toEqual(slots);
});

it('a setting that is the default anyway is no news', () => {
  const { query, notes } = read('cost of 64 H100s', { usual: { scope: own('chips') } });
  expect(query?.scope).toBe('chips');
  expect(notes).toEqual(read('cost of 64 H100s').notes);
});

it('a setting of a time before, with a word nobody takes now, is let be', () => {
  expect(read('cost of 64 H100s', { usual: { scope: own('moon') } }).query?.scope).toBe('chips');
});

it('a thread keeps what it was about', () => {
  const previous = read('chips only, 64 H100s, cost to buy').query;
  expect(usually('and on B200?', { previous }).query).toMatchObject({ accelerator: 'b200', scope: 'chips' });
});

it('choices hold it too', () => {
  const { outcome, choices } = usually('128 B200');
  expect(outcome).toBe('choices');
  expect(choices.find(({ intent }) => intent === 'buy')?.scope).toBe('cluster');
});

it.each([
  ['cost of 64 H100s', 'EUR'],
  ['cost of 64 H100s in dollars', undefined],
  ['cost of 64 H100s in pounds', undefined],
  ['cost of 64 H100s at $25k each', 'EUR'],
])('the usual money is passed on unless another is named: %s', (text, code) => {
  const { usualCurrency, query } = usually(text);
  expect(query?.currency === undefined ? usualCurrency?.value : undefined).toBe(code);
});
