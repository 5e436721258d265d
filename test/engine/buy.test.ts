import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { answerQuery } from '../../src/engine/index.ts';
import { ARTICLE, answer, assumption, catalogue, keysOf, TODAY } from './answering.ts';

const article = { intent: 'buy', accelerator: 'h100-sxm', count: 350_000, scope: 'chips' };

describe("the article's question, 350,000 H100s", () => {
  test.each([TODAY, ARTICLE])(
    'comes to $9-10B on %s, in a range that spans the $8-10.5B published',
    (now) => {
      const { total } = answer(article, now);
      expect(total?.mid).toBeGreaterThan(9e9);
      expect(total?.mid).toBeLessThan(10e9);
      expect(total?.low).toBeLessThan(8e9);
      expect(total?.high).toBeGreaterThan(10.5e9);
    },
  );

  test('comes to exactly $10.5B at $30,000 each: no discount comes on top of a price the asker gives', () => {
    const { total, assumptions } = answer({ ...article, assume: { 'accelerator-price': 30_000 } });
    expect(total).toEqual({
      low: 350_000 * 30_000,
      mid: 350_000 * 30_000,
      high: 350_000 * 30_000,
      unit: 'USD',
    });
    expect(assumptions.map(({ name, by }) => [name, by])).toEqual([['accelerator-price', 'asker']]);
  });

  test('takes off the discount the asker names, from their own price too', () => {
    const { total } = answer({ ...article, assume: { 'accelerator-price': 30_000, discount: 0.2 } });
    expect(total?.mid).toBeCloseTo(350_000 * 30_000 * (1 - 0.2), 0);
  });

  test('names its volume discount as an assumption, with source and date', () => {
    const discount = assumption(answer(article), 'discount');
    expect(discount).toMatchObject({ low: 0.05, high: 0.1, by: 'fact', unit: 'fraction' });
    expect(discount?.sources[0]?.publisher).toBe('Epoch AI');
  });

  test('sees nothing published after its clock', () => {
    const { sources } = answer(article, ARTICLE);
    expect(sources.length).toBeGreaterThan(1);
    for (const { published } of sources) expect(published <= ARTICLE).toBe(true);
  });
});

describe('buying', () => {
  test('shows beside a whole cluster what others published for as many, and not beside chips', () => {
    const cluster = { intent: 'buy', accelerator: 'h100-sxm', count: 4096, scope: 'cluster' };
    const published = catalogue.latest('h100-sxm', 'clusterServerPrice', { now: TODAY });
    expect(answer(cluster).figures.clusterPublished?.mid).toBeCloseTo(
      (4096 * (published?.mid ?? Number.NaN)) / 8,
      0,
    );
    expect(answer({ ...cluster, scope: 'chips' }).figures.clusterPublished).toBeUndefined();
  });

  test('gives a dozen no volume discount', () => {
    const { total, assumptions } = answer({ intent: 'buy', accelerator: 'h200', count: 12, scope: 'chips' });
    const price = catalogue.latest('h200', 'purchasePrice', { now: TODAY });
    expect(total?.mid).toBeCloseTo(12 * (price?.mid ?? 0), 6);
    expect(assumptions.map(({ name }) => name)).toEqual(['accelerator-price']);
  });

  test('prices a server as sold, not as eight chips', () => {
    const { total } = answer({ intent: 'buy', accelerator: 'b200', count: 8, scope: 'servers' });
    const server = catalogue.latest('b200', 'serverPrice', { now: TODAY });
    expect(total?.mid).toBeCloseTo(server?.mid ?? 0, 6);
  });

  test('takes a price per server as one, whatever a chip costs', () => {
    const query = {
      intent: 'buy',
      accelerator: 'h100-sxm',
      count: 350_000,
      scope: 'servers',
      assume: { 'server-price': 250_000 },
    };
    expect(answer(query).total?.mid).toBeCloseTo((350_000 / 8) * 250_000, 0);
  });

  test('costs more with its servers, and most as a whole cluster', () => {
    const [chips, servers, cluster] = ['chips', 'servers', 'cluster'].map(
      (scope) => answer({ intent: 'buy', accelerator: 'h100-sxm', count: 512, scope }).total?.mid ?? 0,
    ) as [number, number, number];
    expect(servers).toBeGreaterThan(chips);
    expect(cluster).toBeGreaterThan(servers);
  });

  test('spans what a count given as a range spans', () => {
    const query = {
      intent: 'buy',
      accelerator: 'h100-sxm',
      count: { low: 2000, high: 3000 },
      scope: 'chips',
      assume: { 'accelerator-price': 30_000 },
    };
    const { total, assumptions } = answer(query);
    expect(assumptions.at(-1)).toMatchObject({ name: 'count', low: 2000, high: 3000, by: 'asker', share: 1 });
    expect(total?.low).toBeCloseTo(2000 * 30_000, 0);
    expect(total?.high).toBeCloseTo(3000 * 30_000, 0);
  });

  test('of a chip without a known price is unknown, never free', () => {
    const { total, figures, caveats } = answer({
      intent: 'buy',
      accelerator: 'trn2',
      count: 16,
      scope: 'chips',
    });
    expect(total).toBeNull();
    expect(figures.each).toBeNull();
    expect(caveats).toContainEqual({ key: 'no-price-known', values: { thing: 'trn2' } });
  });

  test('says when a price is old or not verified', () => {
    expect(keysOf(answer({ intent: 'buy', accelerator: 'h20', count: 8, scope: 'chips' }))).toContain(
      'stale',
    );
    expect(keysOf(answer(article))).toContain('unverified');
  });

  test('traces every figure to a source that can be looked up', () => {
    const { sources, assumptions } = answer({ ...article, scope: 'cluster' });
    expect(sources.length).toBeGreaterThan(0);
    for (const { publisher, title, published, accessed } of sources) {
      expect([publisher, title, published, accessed].every((part) => part.length > 0)).toBe(true);
    }
    for (const one of assumptions) expect(one.sources.length, one.name).toBeGreaterThan(0);
  });

  test('works each step out in the open, ending in the total', () => {
    const { working, total } = answer(article);
    expect(working.at(-1)?.result).toMatchObject({ name: 'total', mid: total?.mid });
  });
});

test('with the facts of one chip taken away, its answer is unknown and the others stay', () => {
  const whole = loadCatalogue();
  const without = {
    ...whole,
    latest: (id: string, ...rest: [string, { now: string }]) =>
      id === 'h100-sxm' ? undefined : whole.latest(id, ...rest),
  };
  const world = { catalogue: without, now: TODAY };
  expect(answerQuery(article, world).total).toBeNull();
  expect(answerQuery({ ...article, accelerator: 'b200' }, world).total).not.toBeNull();
});
