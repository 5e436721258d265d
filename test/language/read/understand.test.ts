import { describe, expect, it } from 'vitest';
import { read } from '../language.ts';

it('adds up the property asked for rather than sell the accelerators', () => {
  const { outcome, query } = read('total memory of 64 H100s');
  expect(outcome).toBe('understood');
  expect(query).toMatchObject({ intent: 'spec', accelerator: 'h100-sxm', property: 'memory', count: 64 });
});

it.each(['how much does a H100 weigh', 'H100多重'])('has no answer to what nobody recorded: %s', (ask) => {
  const { outcome, notes } = read(ask);
  expect(outcome).toBe('not-understood');
  expect(notes.map(({ key }) => key)).toEqual(['beyond']);
});

describe('what a cloud or a rental costs is asked by the hour', () => {
  it.each([
    'most expensive cloud for H100',
    'H100 pricing on neoclouds',
    'cheapest H100 rental',
    '云上H100多少钱',
  ])('%s', (ask) => {
    expect(read(ask).query).toMatchObject({ intent: 'price', accelerator: 'h100-sxm', per: 'hour' });
  });

  it('unless a time is named', () => {
    expect(read('cost of H100 in the cloud for 3 months').query).toMatchObject({
      intent: 'rent',
      hours: 2190,
    });
  });
});
