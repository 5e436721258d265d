import type { Answer, Assumption } from '../../../src/engine/answer.ts';
import type { Range } from '../../../src/quantity/range.ts';
import { point } from '../../../src/quantity/range.ts';
import type { Source } from '../../../src/quantity/source.ts';

export const press: Source = {
  kind: 'press',
  publisher: 'Example Wire',
  title: 'What an accelerator costs',
  url: 'https://example.com/accelerators?page=1&lang=en',
  published: '2024-04-27',
  accessed: '2026-11-20',
};

export const listPrice: Source = {
  kind: 'price-list',
  publisher: 'Example Cloud',
  title: 'On-demand prices',
  url: 'https://example.com/prices',
  published: '2026-11',
  accessed: '2026-11-20',
};

export const range = (low: number, mid: number, high: number, unit: Range['unit']): Range => ({
  low,
  mid,
  high,
  unit,
});

export const priceAssumption: Assumption = {
  name: 'accelerator-price',
  ...range(25_000, 27_700, 30_000, 'USD'),
  by: 'fact',
  share: 0.92,
  asOf: '2024-04-27',
  stale: false,
  verified: true,
  sources: [press, listPrice],
};

export const discountAssumption: Assumption = {
  name: 'discount',
  ...range(0.05, 0.1, 0.15, 'fraction'),
  by: 'default',
  share: 0.08,
  sources: [],
};

const query = { intent: 'buy', accelerator: 'h100-sxm', count: 350_000, scope: 'chips' };

/** An estimate with everything an answer can have. */
export const estimated: Answer = {
  query,
  total: range(8.05e9, 9.71e9, 10.5e9, 'USD'),
  figures: { each: range(23_000, 27_743, 30_000, 'USD'), breakEven: null },
  table: {
    columns: ['provider', 'accelerator-hour', 'as-of'],
    rows: [
      ['aws', range(2, 2.5, 3.1, 'USD/accelerator-hour'), '2026-11-20'],
      ['lambda', null, '2026-10'],
    ],
  },
  working: [
    {
      operation: '×',
      terms: [
        { name: 'count', ...point(350_000, 'accelerators') },
        { name: 'accelerator-price', ...range(25_000, 27_743, 30_000, 'USD') },
      ],
      result: { name: 'total', ...range(8.05e9, 9.71e9, 10.5e9, 'USD') },
    },
  ],
  assumptions: [priceAssumption, discountAssumption],
  sources: [press, listPrice],
  caveats: [
    { key: 'scope-chips' },
    { key: 'stale', values: { name: 'accelerator-price', asOf: '2024-04-27' } },
  ],
  next: [
    { ...query, scope: 'cluster' },
    { ...query, accelerator: 'b200' },
    { intent: 'rent', accelerator: 'h100-sxm', count: 350_000, hours: 730, commitment: 'on-demand' },
  ],
};

/** The asker gave every number. */
export const exact: Answer = {
  ...estimated,
  query: { ...query, assume: { 'accelerator-price': 25_000 } },
  total: point(350_000 * 25_000, 'USD'),
  figures: {},
  working: [
    {
      operation: '×',
      terms: [
        { name: 'count', ...point(350_000, 'accelerators') },
        { name: 'accelerator-price', ...point(25_000, 'USD') },
      ],
      result: { name: 'total', ...point(350_000 * 25_000, 'USD') },
    },
  ],
  assumptions: [{ name: 'accelerator-price', ...point(25_000, 'USD'), by: 'asker', share: 0, sources: [] }],
  sources: [],
  caveats: [],
  next: [],
};

/** A price it needs is not known. */
export const unknown: Answer = {
  query,
  total: null,
  figures: { each: null },
  working: [],
  assumptions: [],
  sources: [],
  caveats: [{ key: 'no-price-known', values: { thing: 'h100-sxm' } }],
  next: [],
};
