import { expect, test } from 'vitest';
import { keepPreferences, recallPreferences } from '../../src/memory/preferences.ts';
import { day, storeOnClock } from './store-on-clock.ts';

const { store, wait } = await storeOnClock();
const ada = { team: 'T1', user: 'U1' };

test('a person, and a workspace, has settings of their own', async () => {
  await keepPreferences(store, ada, { currency: 'EUR', language: 'zh' });
  await keepPreferences(store, { team: 'T1' }, { scope: 'cluster' });
  expect(await recallPreferences(store, ada)).toEqual({ currency: 'EUR', language: 'zh' });
  expect(await recallPreferences(store, { team: 'T1' })).toEqual({ scope: 'cluster' });
  expect(await recallPreferences(store, { team: 'T1', user: 'U2' })).toEqual({});
  expect(await recallPreferences(store, { team: 'T2', user: 'U1' })).toEqual({});
});

test('what is set takes the place of all that was set before, and does not expire', async () => {
  await keepPreferences(store, ada, { currency: 'EUR' });
  await keepPreferences(store, ada, { region: 'germany' });
  wait(1000 * day);
  expect(await recallPreferences(store, ada)).toEqual({ region: 'germany' });
});

test('nothing set leaves no record behind', async () => {
  await keepPreferences(store, ada, { currency: 'EUR' });
  await keepPreferences(store, ada, {});
  expect((await store.list('preferences/T1/U1')).size).toBe(0);
});

test('a record that is none is as if never set', async () => {
  await store.set('preferences/T1/U3', { currency: 5 });
  expect(await recallPreferences(store, { team: 'T1', user: 'U3' })).toEqual({});
});
