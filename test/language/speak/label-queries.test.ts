import { expect, it } from 'vitest';
import { labelChanges, labelChoices } from '../../../src/language/speak/label-queries.ts';
import { chinese, english } from './sample-speaker.ts';

const from = {
  intent: 'rent',
  accelerator: 'h100-sxm',
  count: 64,
  hours: 2190,
  provider: 'aws',
  commitment: 'on-demand',
  asOf: '2024-04-30',
};

it.each([
  ['another time', { ...from, hours: 4380 }, 'For 6 months (4,380 h)', '改为6个月（4,380小时）'],
  ['another commitment', { ...from, commitment: 'spot' }, 'Spot', '改为竞价'],
  ['no provider', { ...from, provider: undefined }, 'Across the market', '全市场'],
  ['no date', { ...from, asOf: undefined }, 'As of today', '按今天'],
  [
    'an assumption',
    { ...from, assume: { 'rent-price': 2.5 } },
    'Rent per accelerator-hour $2.50',
    '每卡时租价 2.5美元',
  ],
  [
    'two changes',
    { ...from, accelerator: 'b200', hours: 730 },
    'On NVIDIA B200, for 1 month (730 h)',
    '换成NVIDIA B200，改为1个月（730小时）',
  ],
])('says in a few words what changes with %s', (_, to, en, zh) => {
  expect(labelChanges(from, [to], english)[0]?.label).toBe(en);
  expect(labelChanges(from, [to], chinese)[0]?.label).toBe(zh);
});

it('names in another kind of question only what both hold of the same kind', () => {
  const series = { intent: 'market', series: 'dell-oro-data-centre-capex' };
  const trend = { intent: 'trend', series: 'amodei-training-cost' };
  expect(labelChanges(series, [trend], english)[0]?.label).toBe('Cost of runs to come');
  const tokens = { intent: 'tokens', model: 'gpt-4o', tokens: 1e9 };
  const cheaper = { intent: 'alternatives', model: 'gpt-5' };
  expect(labelChanges(cheaper, [tokens], english)[0]?.label).toBe('Cost of tokens, on gpt-4o');
});

it('says how companies are set against each other, not by which slot', () => {
  const asked = { intent: 'capex', companies: ['nvidia'], measure: 'amount' };
  const growth = { ...asked, measure: 'growth' };
  const ranked = { ...asked, companies: ['amazon', 'meta'], measure: 'rank' };
  const labels = labelChanges(asked, [growth, ranked], english).map(({ label }) => label);
  expect(labels).toEqual(['Growth', 'Amazon, meta, ranked']);
  expect(labelChanges(asked, [growth], chinese)[0]?.label).toBe('增长');
  expect(labelChoices([asked], english)[0]?.label).not.toMatch(/amount/);
});

it('tells in full two questions whose changes read the same', () => {
  const [first, second] = labelChanges(from, [from, { ...from }], english);
  expect(first?.label).toMatch(/^Rent · 64 × NVIDIA H100 SXM · for 3 months/);
  expect(second?.label).toBe(first?.label);
});

it('fits every label on a button', () => {
  const long = { ...from, provider: 'x'.repeat(3000) };
  for (const { label } of [...labelChoices([long], english), ...labelChanges(from, [long], english)]) {
    expect(label.length).toBeLessThanOrEqual(75);
  }
});
