import { expect, test } from 'vitest';
import { changing } from '../../src/catalogue/changing.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { answerQuery } from '../../src/engine/index.ts';
import { once } from '../../src/engine/once.ts';

const facts = loadCatalogue();
const now = '2026-11-24';

test('what follows from the facts is worked out once, and anew when they change', () => {
  const catalogue = changing(facts);
  const world = { catalogue, now };
  let times = 0;
  const price = () =>
    once(world, 'price', () => {
      times += 1;
      return catalogue.latest('h100-sxm', 'purchasePrice', { now })?.mid;
    });
  const before = price();
  expect([price(), times]).toEqual([before, 1]);

  const [figure] = facts.history('h100-sxm', 'purchasePrice', now).slice(-1);
  if (figure === undefined) throw new Error('no price to change');
  catalogue.become(facts.withLive([{ ...figure, mid: 1, low: 1, high: 1, asOf: now }]));
  expect([price() === before, times]).toEqual([false, 2]);
});

test('an answer is the same whether its follow-up questions were looked into before or not', () => {
  const query = { intent: 'buy', accelerator: 'h100-sxm', count: 4321, scope: 'chips' };
  const fresh = () => answerQuery(query, { catalogue: changing(facts), now });
  const world = { catalogue: facts, now };
  answerQuery({ ...query, intent: 'buy-or-rent', hours: 26_280 }, world);
  expect(answerQuery(query, world)).toEqual(fresh());
});
