import { expect, test } from 'vitest';
import { forgetQuestions, noteQuestions, recentQuestions } from '../../src/memory/recent-questions.ts';
import { day, storeOnClock } from './store-on-clock.ts';

const { store, wait } = await storeOnClock();
const ada = { team: 'T1', user: 'U1' };
const buying = (count: number) => ({ intent: 'buy', accelerator: 'h100-sxm', count });

test('a person has their own last questions, the last first, each once', async () => {
  for (const count of [1, 2, 3, 1]) await noteQuestions(store, ada, [buying(count)]);
  expect(await recentQuestions(store, ada)).toEqual([1, 3, 2].map(buying));
  expect(await recentQuestions(store, { ...ada, user: 'U2' })).toEqual([]);
  expect(await recentQuestions(store, { ...ada, team: 'T2' })).toEqual([]);
});

test('several noted at once stand as if each had been noted after the other', async () => {
  const bo = { ...ada, user: 'U3' };
  await noteQuestions(store, bo, [1, 2].map(buying));
  await noteQuestions(store, bo, [3, 1, 4, 3].map(buying));
  expect(await recentQuestions(store, bo)).toEqual([3, 4, 1, 2].map(buying));
});

test('ten are kept', async () => {
  for (let count = 1; count <= 12; count++) await noteQuestions(store, ada, [buying(count)]);
  expect(await recentQuestions(store, ada)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map(buying));
});

test('they can be forgotten, and are after ninety days without a question', async () => {
  await noteQuestions(store, ada, [buying(1)]);
  await forgetQuestions(store, ada);
  expect(await recentQuestions(store, ada)).toEqual([]);
  await noteQuestions(store, ada, [buying(1)]);
  wait(90 * day);
  expect(await recentQuestions(store, ada)).toEqual([]);
});

test('what is no question, as one of a version before may be, costs the list nothing but itself', async () => {
  await store.set(`recent/${ada.team}/${ada.user}`, [buying(1), { count: 2 }, 'three', buying(4)]);
  await noteQuestions(store, ada, [buying(5)]);
  expect(await recentQuestions(store, ada)).toEqual([5, 1, 4].map(buying));
});
