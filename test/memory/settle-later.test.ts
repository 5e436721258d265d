import { expect, test, vi } from 'vitest';
import { keysOf } from '../../src/memory/delivery-record.ts';
import { settleLater } from '../../src/memory/settle-later.ts';
import type { Store } from '../../src/store/store.ts';
import { storeOnClock } from './store-on-clock.ts';

test('deliveries done while the store was away are closed when it is back, all of them', async () => {
  const { store } = await storeOnClock();
  const ids = ['one', 'two', 'three'];
  for (const id of ids) await store.set(keysOf('delivery', id).open, { reached: 'recorded' });
  let away = true;
  const atTimes: Store = {
    ...store,
    change: (change) => (away ? Promise.reject(new Error('out of reach')) : store.change(change)),
  };
  const settle = settleLater(atTimes, 'delivery');
  for (const id of ids) settle(id);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await store.list('delivery/open/')).size).toBe(ids.length);
  away = false;
  await vi.waitFor(async () => expect((await store.list('delivery/open/')).size).toBe(0), { timeout: 5_000 });
  for (const id of ids) expect(await store.get(keysOf('delivery', id).done)).toBe(true);

  settle('later');
  await vi.waitFor(async () => expect(await store.get(keysOf('delivery', 'later').done)).toBe(true));
});
