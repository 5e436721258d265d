import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/engine/answer.ts';
import type { Range } from '../../src/quantity/range.ts';
import { answer, catalogue, keysOf, TODAY } from './answering.ts';

/** A cell of a comparison, by the values of its first columns and the name of its own. */
function cell({ table }: Answer, column: string, ...names: readonly string[]): Range | null {
  const row = table?.rows.find((one) => names.every((name, at) => one[at] === name));
  return row?.[table?.columns.indexOf(column) ?? -1] as Range | null;
}

it('sites stand side by side by what is published of them, with the day and whose word it is', () => {
  const { table, caveats } = answer({ intent: 'compare', things: ['colossus-1', 'stargate-abilene'] });
  const column = table?.columns.indexOf('total') ?? -1;
  const totals = table?.rows.map((row) => (row[column] as { mid: number }).mid);
  const known = (id: string) => catalogue.latest(id, 'totalCost', { now: TODAY })?.mid;
  expect(totals).toEqual([known('colossus-1'), known('stargate-abilene')]);
  expect(caveats.filter(({ key }) => key === 'site-as-of').length).toBe(2);
});

it('what serving costs is beside each accelerator what serving the model on it alone says, by the same rents', () => {
  const asked = { model: 'llama-3.3-70b', basis: 'list' };
  const told = answer({
    intent: 'compare',
    things: ['h200', 'b200'],
    measure: 'serving-cost',
    ...asked,
  });
  for (const accelerator of ['h200', 'b200']) {
    const alone = answer({ intent: 'serve', accelerator, asks: 'perMillionTokens', ...asked });
    expect(cell(told, 'serving-cost', accelerator)?.mid).toBeCloseTo(
      alone.figures.perMillionTokens?.mid ?? 0,
      9,
    );
  }
  expect(keysOf(told)).toContain('serving-compared');
});

it('rents side by side go by the index only where each has one', () => {
  const keys = (things: readonly string[]) =>
    answer({ intent: 'compare', things, measure: 'rent' }).caveats.map(({ key }) => key);
  expect(keys(['h100-sxm', 'b200'])).toContain('rents-by-index');
  expect(keys(['h100-sxm', 'h200'])).toContain('rents-by-list');
});

describe('over several providers', () => {
  const things = ['h100-sxm', 'h200'];
  const providers = ['aws', 'azure'];

  it('every accelerator stands beside every provider, at the price each asks', () => {
    const both = answer({ intent: 'compare', things, providers });
    expect(both.table?.rows.map(([thing, provider]) => [thing, provider])).toEqual(
      things.flatMap((thing) => providers.map((provider) => [thing, provider])),
    );
    const alone = answer({ intent: 'price', accelerator: 'h200', provider: 'azure', per: 'hour' });
    expect(cell(both, 'on-demand-hour', 'h200', 'azure')?.mid).toBe(alone.total?.mid);
  });

  it('providers stand beside each other for one accelerator, with the total of what is rented', () => {
    const lease = { accelerator: 'h100-sxm', count: 64, hours: 2190 };
    const both = answer({ intent: 'compare', things: providers, ...lease });
    const alone = answer({ intent: 'rent', ...lease, provider: 'aws', commitment: 'on-demand' });
    expect(cell(both, 'total', 'h100-sxm', 'aws')?.mid).toBeCloseTo(alone.total?.mid ?? 0, 6);
  });

  it('what a provider does not offer is unknown, and said to be', () => {
    const both = answer({ intent: 'compare', things: ['aws', 'lambda'], accelerator: 'tpu-v5p' });
    expect(cell(both, 'on-demand-hour', 'tpu-v5p', 'lambda')).toBeNull();
    expect(keysOf(both)).toContain('no-rent-known-at');
  });
});

describe('for a run to train', () => {
  const run = { parameters: 70e9, tokens: 15e12 };

  it('each accelerator costs what training on it costs', () => {
    const both = answer({
      intent: 'compare',
      things: ['h100-sxm', 'b200'],
      ...run,
      measure: 'training-cost',
    });
    const alone = answer({ intent: 'train', accelerator: 'b200', ...run });
    expect(cell(both, 'training-cost', 'b200')?.mid).toBeCloseTo(alone.total?.mid ?? 0, 0);
    expect(cell(both, 'energy', 'b200')?.mid).toBeCloseTo(alone.figures.energy?.mid ?? 0, 0);
  });

  it('the formula is the same on each: hours published for one do not stand beside hours estimated for another', () => {
    const both = answer({ intent: 'compare', things: ['h100-sxm', 'b200'], model: 'llama-3.1-405b' });
    expect(cell(both, 'accelerator-hours', 'h100-sxm')?.mid).not.toBe(30.84e6);
    expect(keysOf(both)).toEqual(expect.arrayContaining(['training-rented', 'training-format-on']));
  });

  it('of models compared by it, the run of each is costed as it is alone, what was published of it beside', () => {
    const things = ['gpt-4', 'llama-3.1-405b'];
    const both = answer({ intent: 'compare', things, measure: 'training-cost' });
    for (const [model, accelerator] of [
      ['gpt-4', 'a100-80'],
      ['llama-3.1-405b', 'h100-sxm'],
    ] as const) {
      const { figures } = answer({ intent: 'train', model, accelerator });
      expect(cell(both, 'training-cost', model)?.mid).toBeCloseTo(figures.rental?.mid ?? 0, 0);
      expect(cell(both, 'publishedRental', model)?.mid).toBe(figures.publishedRental?.mid);
    }
    expect(answer({ intent: 'compare', things }).table?.columns).not.toContain('training-cost');
  });

  it('an assumption of the asker holds for all of them', () => {
    const with40 = answer({
      intent: 'compare',
      things: ['h100-sxm', 'h200'],
      ...run,
      assume: { utilisation: 0.4, goodput: 1 },
    });
    const [a, b] = ['h100-sxm', 'h200'].map((id) => cell(with40, 'accelerator-hours', id)?.mid ?? 0);
    expect((a ?? 0) / (b ?? 1)).toBeCloseTo(1, 2);
    expect(a).toBeCloseTo((6 * 70e9 * 15e12) / (989.4e12 * 0.4 * 3600), -3);
  });
});

it('as many as are asked about cost so many times the price of one', () => {
  const things = ['h100-sxm', 'b200'];
  const bought = answer({ intent: 'compare', things, count: 64 });
  expect(cell(bought, 'total', 'b200')?.mid).toBe(64 * (cell(bought, 'price', 'b200')?.mid ?? 0));
  const rented = answer({ intent: 'compare', things, count: 64, hours: 2190 });
  const hourly = cell(rented, 'accelerator-hour', 'b200')?.mid ?? 0;
  expect(cell(rented, 'total', 'b200')?.mid).toBeCloseTo(64 * 2190 * hourly, 0);
});

it('compute per watt is peak speed over board power, the leading column when it is asked for', () => {
  const both = answer({ intent: 'compare', things: ['h100-sxm', 'b200'], measure: 'flops-per-watt' });
  const [speed, power] = ['flops', 'power'].map(
    (column) => cell(both, column, 'h100-sxm')?.mid ?? Number.NaN,
  );
  const perWatt = cell(both, 'flops-per-watt', 'h100-sxm');
  expect(perWatt?.mid).toBe(Number(((speed ?? 0) / (power ?? 1)).toPrecision(3)));
  expect(both.table?.columns[1]).toBe('flops-per-watt');
});
