import { expect, test } from 'vitest';
import { feedbackCounter, feedbackCounts } from '../../src/memory/feedback.ts';
import { storeOnClock } from './store-on-clock.ts';

const { store } = await storeOnClock();
const november = Date.UTC(2026, 10, 24);
const helpful = { intent: 'buy', locale: 'en', verdict: 'helpful' } as const;

test('presses are counted by month, kind of question and language, also when many come at once, on two instances', async () => {
  const [count, other] = [feedbackCounter(store), feedbackCounter(store)];
  const presses = Array.from({ length: 6 }, () => [count(helpful, november), other(helpful, november)]);
  await Promise.all(presses.flat());
  await count({ ...helpful, verdict: 'unhelpful' }, november);
  await count({ ...helpful, locale: 'zh' }, Date.UTC(2026, 11, 1));
  expect(await feedbackCounts(store)).toEqual([
    { ...helpful, month: '2026-12', locale: 'zh', count: 1 },
    ...(['helpful', 'unhelpful'] as const).map((verdict) => ({
      ...helpful,
      month: '2026-11',
      verdict,
      count: verdict === 'helpful' ? 12 : 1,
    })),
  ]);
});

test('what is kept is a number, and nothing of who pressed or what was asked', async () => {
  const kept = await store.list('feedback/');
  expect([...kept.keys()].sort()[0]).toBe('feedback/2026-11/en/buy/helpful');
  expect([...kept.values()].every((value) => typeof value === 'number')).toBe(true);
});

test('a press the store did not take rejects, and the next is counted', async () => {
  let away = true;
  const count = feedbackCounter({
    ...store,
    claim: (...given) => (away ? Promise.reject(new Error('away')) : store.claim(...given)),
  });
  const press = { ...helpful, intent: 'rent' };
  await expect(count(press, november)).rejects.toThrow('away');
  away = false;
  await count(press, november);
  const counted = (await feedbackCounts(store)).find(({ intent }) => intent === 'rent');
  expect(counted?.count).toBe(1);
});
