import { expect, test } from 'vitest';
import { channelInView, rememberInView } from '../../src/memory/in-view.ts';
import { storeOnClock } from './store-on-clock.ts';

const { store, wait } = await storeOnClock();
const ada = { team: 'T1', user: 'U1' };

test('the channel looked at last counts for an hour, and not once there is none', async () => {
  await rememberInView(store, ada, 'C1');
  await rememberInView(store, ada, 'C2');
  expect(await channelInView(store, ada)).toBe('C2');
  wait(60 * 60 * 1_000);
  expect(await channelInView(store, ada)).toBeUndefined();
  await rememberInView(store, ada, 'C1');
  await rememberInView(store, ada, undefined);
  expect(await channelInView(store, ada)).toBeUndefined();
  expect(await channelInView(store, { ...ada, user: 'U2' })).toBeUndefined();
});
