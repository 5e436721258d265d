import { expect, test } from 'vitest';
import { answer, catalogue, TODAY } from './answering.ts';

test('says what so many would cost, where a sum is set against a number: 1,000 × the price of one', () => {
  const query = { intent: 'afford', budget: 25e6, accelerator: 'h100-sxm', goal: 'buy', count: 1000 };
  const price = catalogue.latest('h100-sxm', 'purchasePrice', { now: TODAY })?.mid ?? 0;
  const said = answer(query).caveats.find(({ key }) => key === 'so-many-cost')?.values;
  expect(said).toMatchObject({ count: 1000, middle: { value: 1000 * price, unit: 'USD' } });
});
