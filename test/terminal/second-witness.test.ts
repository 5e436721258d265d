import { expect, it } from 'vitest';
import { catalogueOf } from '../../src/catalogue/catalogue-of.ts';
import { testimonies } from '../../src/terminal/second-witness.ts';

const source = {
  id: 'list',
  kind: 'price-list',
  publisher: 'List',
  title: 'Prices',
  published: '2026-01-01',
  accessed: '2026-01-01',
} as const;

/** A catalogue of models, each with its prices. */
function selling(
  models: Record<string, { readonly maker: string; readonly prices: Record<string, number> }>,
) {
  const ids = Object.keys(models);
  return catalogueOf(
    ids.map((id) => ({
      id,
      kind: 'model',
      name: { en: id },
      aliases: [],
      loose: [],
      traits: { maker: models[id]?.maker ?? '' },
    })),
    ids.flatMap((thing) =>
      Object.entries(models[thing]?.prices ?? {}).map(([kind, mid]) => ({
        thing,
        kind,
        low: mid,
        mid,
        high: mid,
        unit: 'USD/million-tokens' as const,
        asOf: '2026-01-01',
        sources: [source],
        verified: true,
        where: 'models/x.yaml#figures.inputPrice.0',
      })),
    ),
    'test',
  );
}

const day = '2026-02-01';

it('agrees where the same seller asks the same under the same id, dots written as hyphens', () => {
  const ours = selling({ 'claude-sonnet-4.5': { maker: 'Anthropic', prices: { inputPrice: 3 } } });
  const theirs = [{ name: 'Anthropic', models: [{ id: 'claude-sonnet-4-5', prices: { input_mtok: 3 } }] }];
  const { agree, disagree } = testimonies(ours, theirs, day);
  expect([agree.length, disagree.length]).toEqual([1, 0]);
});

it('disagrees where the price differs, and takes the base price and not the long-context one', () => {
  const ours = selling({ m: { maker: 'xAI', prices: { inputPrice: 2, longInputPrice: 5, outputPrice: 6 } } });
  const tiered = { base: 2, tiers: [{ start: 200_000, price: 4 }] };
  const theirs = [{ name: 'X AI', models: [{ id: 'm', prices: { input_mtok: tiered, output_mtok: 6 } }] }];
  const { agree, disagree } = testimonies(ours, theirs, day);
  expect(agree.map(({ theirs: price }) => price)).toEqual([2, 6]);
  expect(disagree.map(({ known, theirs: price }) => [known.mid, price])).toEqual([[5, 4]]);
});

it('never takes a model for another whose name begins like it', () => {
  const ours = selling({ 'claude-sonnet-5.5': { maker: 'Anthropic', prices: { inputPrice: 2 } } });
  const theirs = [{ name: 'Anthropic', models: [{ id: 'claude-sonnet-5', prices: { input_mtok: 3 } }] }];
  const { agree, disagree, notComparable } = testimonies(ours, theirs, day);
  expect([agree.length, disagree.length, notComparable['no such id']]).toEqual([0, 0, 1]);
});

it('takes the price of the day, and none that depends on the hour', () => {
  const ours = selling({
    cut: { maker: 'A', prices: { inputPrice: 1 } },
    hourly: { maker: 'A', prices: { inputPrice: 1 } },
  });
  const cut = [
    { prices: { input_mtok: 5 } },
    { constraint: { start_date: '2026-01-15' }, prices: { input_mtok: 1 } },
    { constraint: { start_date: '2026-03-01' }, prices: { input_mtok: 9 } },
  ];
  const hourly = [
    { prices: { input_mtok: 1 } },
    { constraint: { start_time: '16:30:00Z' }, prices: { input_mtok: 0.5 } },
  ];
  const theirs = [
    {
      name: 'A',
      models: [
        { id: 'cut', prices: cut },
        { id: 'hourly', prices: hourly },
      ],
    },
  ];
  const { agree, disagree, notComparable } = testimonies(ours, theirs, day);
  expect([agree.length, disagree.length, notComparable['no such price']]).toEqual([1, 0, 1]);
});

it('counts what nobody there sells', () => {
  const ours = selling({ m: { maker: 'Nobody', prices: { inputPrice: 1, outputPrice: 2 } } });
  expect(testimonies(ours, [], day).notComparable['no such seller']).toBe(2);
});
