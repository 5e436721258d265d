import { expect, test } from 'vitest';
import { read } from './language.ts';

test('以…为预算 is money to spend and no price', () => {
  const { query } = read('以500万美元为预算，可购买多少张H20？');
  expect(query).toMatchObject({ intent: 'afford', budget: 5e6, accelerator: 'h20' });
  expect(query).not.toHaveProperty('assume');
});

test.each(['price per card of an A100 80GB', '“A100 80GB” — cost per card?'])(
  '%s asks what one costs',
  (ask) => {
    expect(read(ask)).toMatchObject({
      outcome: 'understood',
      query: { intent: 'price', accelerator: 'a100-80' },
    });
  },
);

test('a purchase against a rental asks which of them costs less', () => {
  expect(read('purchase against a rental of 64 H100s for two years').query).toMatchObject({
    intent: 'buy-or-rent',
    count: 64,
  });
});

test.each(['帮我订张去上海的高铁票', 'gpu-node-14 is down, who is on call'])('%s is not answered', (ask) => {
  expect(read(ask).outcome).toBe('not-understood');
});

test('where accelerators are wanted by number, a price each is theirs and not that of nodes named before', () => {
  const { query } = read('`kubectl get nodes | wc -l` need 24 H100s at $27k each');
  expect(query).toMatchObject({ count: 24, scope: 'chips', assume: { 'accelerator-price': 27_000 } });
});

test('a price per rack of what is sold by the rack is that of the rack', () => {
  const { query } = read('100 GB200 NVL72 racks at $3.1M per rack, what do we owe');
  expect(query).toMatchObject({ intent: 'buy', count: 100 * 72, assume: { 'server-price': 3.1e6 } });
});

test.each([
  ['buy 100 H100s at a third of list price', 1 - 1 / 3],
  ['buy 100 H100s at half of the list price', 1 / 2],
  ['买100张H100按标价的一半', 1 / 2],
  ['买一百张H100只要三分之一的价格', 1 - 1 / 3],
  ['买100张H100便宜三分之一', 1 / 3],
])('%s is so much off', (ask, off) => {
  expect(read(ask).query?.assume?.discount).toBeCloseTo(off, 3);
});

test.each([
  ['H100不要租，买多少钱', 'buy'],
  ['8张B200，不租，多少钱', 'buy'],
  ['not renting, buying: 8 H100, how much', 'buy'],
  ["we don't want to rent, what do 64 H200 cost", 'buy'],
  ['不买，就租8张H100三个月', 'rent'],
  ['not buying, renting 8 H100 for 3 months', 'rent'],
  ['租不租H100', 'buy-or-rent'],
  ['should we rent or not rent 8 H100s', 'buy-or-rent'],
])('what is ruled out in "%s" is not what is asked', (ask, intent) => {
  expect(read(ask).query?.intent).toBe(intent);
});
