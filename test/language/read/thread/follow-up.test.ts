import { expect, it } from 'vitest';
import { readThread } from '../../language.ts';

it.each([
  ['for 3 months', { count: 1, hours: 2190 }],
  ['make it 64 for 3 months', { count: 64, hours: 2190 }],
])('lets a new time take the place of accelerator-hours: %s', (second, query) => {
  const reading = readThread('rent 10000 GPU-hours of H100', second);
  expect(reading.query).toMatchObject({ intent: 'rent', accelerator: 'h100-sxm', ...query });
  expect(reading.query).not.toHaveProperty('acceleratorHours');
});
