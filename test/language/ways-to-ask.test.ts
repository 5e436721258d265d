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
