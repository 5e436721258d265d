import { expect, test } from 'vitest';
import { answer, catalogue, mid, TODAY } from './answering.ts';

test('says what so many would cost, where a sum is set against a number: 1,000 × the price of one', () => {
  const query = { intent: 'afford', budget: 25e6, accelerator: 'h100-sxm', goal: 'buy', count: 1000 };
  const price = catalogue.latest('h100-sxm', 'purchasePrice', { now: TODAY })?.mid ?? 0;
  const said = answer(query).caveats.find(({ key }) => key === 'so-many-cost')?.values;
  expect(said).toMatchObject({ count: 1000, middle: { value: 1000 * price, unit: 'USD' } });
});

test('beyond 10,000 so many cost what buying them does, with the usual discount for many', () => {
  const query = { intent: 'afford', budget: 2.7e9, accelerator: 'h100-sxm', goal: 'buy', count: 100_000 };
  const said = answer(query).caveats.find(({ key }) => key === 'so-many-cost')?.values?.middle;
  const bought = mid({ intent: 'buy', accelerator: 'h100-sxm', count: 100_000, scope: 'chips' });
  expect(said).toEqual({ value: Number(bought.toPrecision(3)), unit: 'USD' });
});
