import { expect, test } from 'vitest';
import { answer } from './answering.ts';

const HOURS = { acceleratorHours: 300_000, accelerator: 'h100-sxm' };

test('so many hours train a size on what is left of their compute, and the other way round', () => {
  const { tokens, compute } = answer({
    intent: 'train',
    parameters: 13e9,
    asks: 'tokens',
    ...HOURS,
  }).figures;
  const many = tokens?.mid ?? 0;
  expect(many / ((compute?.mid ?? 0) / (6 * 13e9))).toBeCloseTo(1, 6);
  const back = answer({ intent: 'train', tokens: many, asks: 'parameters', ...HOURS }).figures;
  expect((back.parameters?.mid ?? 0) / 13e9).toBeCloseTo(1, 2);
});

test('without that question the tokens are those of such a model, and the utilisation follows', () => {
  const { figures } = answer({ intent: 'train', parameters: 13e9, ...HOURS });
  expect(figures.tokens).toBeUndefined();
  expect(figures.utilisation?.mid).toBeGreaterThan(0);
});
