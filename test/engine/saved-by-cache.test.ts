import { expect, test } from 'vitest';
import { answer, catalogue, TODAY } from './answering.ts';

test('says what the cached tokens would cost more at the full price: so many × (full − cached)', () => {
  const query = { intent: 'tokens', model: 'claude-sonnet-5', inputTokens: 4e8, cachedInputTokens: 16e8 };
  const price = (kind: string) => catalogue.latest('claude-sonnet-5', kind, { now: TODAY })?.mid ?? 0;
  expect(answer(query).caveats).toContainEqual({
    key: 'saved-by-cache',
    values: { saved: { value: 1600 * (price('inputPrice') - price('cachedInputPrice')), unit: 'USD' } },
  });
});
