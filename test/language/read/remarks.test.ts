import { expect, it } from 'vitest';
import { read } from '../language.ts';

it.each([
  ['cost of under 1000 H100s', 'bound-taken', 'under 1000'],
  ['买不到1000张H100多少钱', 'bound-taken', '不到1000张'],
  ['cost of 64 H100s at ~$30k each', 'approximate-taken', '~$30k'],
])('says which inexact number is taken as exact: %s', (ask, key, text) => {
  const { outcome, notes } = read(ask);
  expect(outcome).toBe('understood');
  expect(notes).toContainEqual({ key, values: { text } });
});

it('names a seller nobody knows', () => {
  const { notes } = read('rent 8 H100s on DigitalOcean for a month');
  expect(notes).toContainEqual({ key: 'provider-unknown', values: { name: 'DigitalOcean' } });
});

it('puts two sellers side by side, each with what is asked of it', () => {
  const { outcome, query } = read('rent 8 H100s on AWS or Azure for a month');
  expect(outcome).toBe('understood');
  expect(query).toMatchObject({
    intent: 'compare',
    things: ['aws', 'azure'],
    accelerator: 'h100-sxm',
    count: 8,
    hours: 730,
  });
});
