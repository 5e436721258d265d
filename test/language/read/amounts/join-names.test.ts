import { expect, it } from 'vitest';
import { read } from '../../language.ts';

it.each([
  ['price of Nvidia H100 80GB HBM3', { intent: 'price', accelerator: 'h100-sxm', per: 'unit' }],
  ['H200 141GB HBM3e price', { intent: 'price', accelerator: 'h200', per: 'unit' }],
  ['price of 64 80GB H100s', { intent: 'buy', accelerator: 'h100-sxm', count: 64 }],
])("takes memory for part of a product's name: %s", (ask, query) => {
  expect(read(ask).query).toMatchObject(query);
});

it("asks about a size of memory that is not the accelerator's own", () => {
  expect(read('H100 141GB price').outcome).toBe('choices');
});

it('still tells the memory when it is asked for', () => {
  expect(read('how much HBM3e does the H200 have').query).toMatchObject({
    intent: 'spec',
    property: 'memory',
  });
});
