import { describe, expect, it } from 'vitest';
import { point } from '../../../src/quantity/range.ts';
import { discountAssumption, estimated, exact, priceAssumption, range, unknown } from './sample-answers.ts';
import { nothingRead, speaker } from './sample-speaker.ts';

describe('an estimate in English', () => {
  const wording = speaker.speak(estimated, 'en');

  it('leads with the total, what it is for and how sure it is', () => {
    expect(wording.headline).toBe('Buying 350,000 × NVIDIA H100 SXM, chips only: about $9.71B');
    expect(wording.range).toBe('80% interval: $8.05B to $10.5B');
  });

  it('tells how the question was read, defaults included', () => {
    expect(wording.reading).toBe('Read as: buy · 350,000 × NVIDIA H100 SXM · chips only');
  });

  it('names what moves it most', () => {
    expect(wording.mover).toBe('The price per accelerator moves this most: 92% of the spread.');
  });

  it('gives each assumption its value, who says so and as of when', () => {
    expect(wording.assumptions).toEqual([
      {
        label: 'Price per accelerator',
        value: '$27,700 ($25,000–30,000)',
        origin: 'Example Wire and 1 more, 27 April 2024',
        url: 'https://example.com/accelerators?page=1&lang=en',
      },
      { label: 'Volume discount', value: '10% (5–15%)', origin: 'convention of the method', url: undefined },
    ]);
  });

  it('shows its working in numbers that multiply', () => {
    expect(wording.working).toEqual(['350,000 × $27,740 = $9.71B']);
    expect(350_000 * 27_740).toBeCloseTo(9.71e9, -8);
  });

  it('dates its sources twice: when they were published and when checked', () => {
    expect(wording.sources[0]).toEqual({
      label: 'Example Wire, What an accelerator costs (published 27 April 2024; checked 20 November 2026)',
      url: 'https://example.com/accelerators?page=1&lang=en',
    });
  });

  it('offers what comes next in a few words', () => {
    expect(wording.next.map(({ label }) => label)).toEqual([
      'All-in cluster',
      'On NVIDIA B200',
      'Rent instead',
    ]);
    expect(wording.next.map(({ query }) => query)).toEqual(estimated.next);
  });

  it('says unknown where a figure or a cell is not known', () => {
    expect(wording.figures).toContainEqual({ label: 'Break-even', value: 'unknown' });
    expect(wording.table?.rows[1]).toEqual(['Lambda', 'unknown', 'October 2026']);
  });
});

describe('an estimate in Chinese', () => {
  const wording = speaker.speak(estimated, 'zh');

  it('says the same', () => {
    expect(wording).toMatchObject({
      headline: '购买35万张NVIDIA H100 SXM，仅芯片：约97.1亿美元',
      range: '80%区间：80.5亿至105亿美元',
      reading: '理解为：购买 · 35万张NVIDIA H100 SXM · 仅芯片',
      mover: '单卡价格影响最大：占不确定性的92%。',
      working: ['35万张 × 2.774万美元 = 97.1亿美元'],
    });
    expect(wording.assumptions[0]).toMatchObject({
      label: '单卡价格',
      value: '2.77万美元（2.5万–3万美元）',
      origin: 'Example Wire等2处来源，2024年4月27日',
    });
    expect(wording.next.map(({ label }) => label)).toEqual(['改为整套集群', '换成NVIDIA B200', '改为租用']);
  });

  it('calls things by their Chinese names where they have one', () => {
    expect(wording.table?.rows[0]?.[0]).toBe('亚马逊云');
  });
});

describe('an answer from the numbers of the asker', () => {
  it('is exact: no "about", no interval, nothing that moves it', () => {
    const wording = speaker.speak(exact, 'en');
    expect(wording.headline).toBe('Buying 350,000 × NVIDIA H100 SXM, chips only: $8.75B');
    expect([wording.range, wording.mover]).toEqual(['', '']);
    expect(wording.working).toEqual(['350,000 × $25,000 = $8.75B']);
  });

  it('says whose number it is', () => {
    const said = { label: 'Price per accelerator', value: '$25,000', origin: 'you said', url: undefined };
    expect(speaker.speak(exact, 'en').assumptions).toEqual([said]);
    expect(speaker.speak(exact, 'zh').assumptions[0]?.origin).toBe('您指定');
    expect(speaker.speak(exact, 'en').reading).toContain('price per accelerator $25,000');
  });

  it('keeps both ends of a range as they were given', () => {
    const assumption = { ...priceAssumption, ...range(27_515, 29_100, 31_234, 'USD'), by: 'asker' as const };
    const wording = speaker.speak({ ...exact, assumptions: [assumption] }, 'en');
    expect(wording.assumptions[0]?.value).toBe('$27,515–31,234');
  });
});

it('says unknown, never 0, when a price is not known', () => {
  const wording = speaker.speak(unknown, 'en');
  expect(wording.headline).toBe('Buying 350,000 × NVIDIA H100 SXM, chips only: unknown');
  expect(wording.figures).toEqual([{ label: 'Price each', value: 'unknown' }]);
  expect(wording.caveats).toEqual(['No price is known for NVIDIA H100 SXM: it is unknown, not free.']);
  expect(speaker.speak(unknown, 'zh').headline).toBe('购买35万张NVIDIA H100 SXM，仅芯片：未知');
  expect(JSON.stringify(wording)).not.toMatch(/\$0/);
});

it('marks what is old and what is not verified, beside the number', () => {
  const assumptions = [{ ...priceAssumption, stale: true, verified: false }];
  expect(speaker.speak({ ...estimated, assumptions }, 'en').assumptions[0]?.origin).toBe(
    'Example Wire and 1 more, 27 April 2024; may be out of date; unverified',
  );
});

it('does not claim that an assumption moves the total most when something else may', () => {
  const assumptions = [{ ...priceAssumption, share: 0.36 }];
  expect(speaker.speak({ ...estimated, assumptions }, 'en').mover).toBe('');
});

it('says who saves, without a sign, where the total may be below zero', () => {
  const against = (total: ReturnType<typeof range> | null) =>
    speaker.speak({ ...estimated, query: { intent: 'buy-or-rent', accelerator: 'h100-sxm' }, total }, 'en');
  expect(against(point(2e6, 'USD')).headline).toBe('NVIDIA H100 SXM: buying saves $2M');
  expect(against(range(-3e6, -2e6, 1e6, 'USD'))).toMatchObject({
    headline: 'NVIDIA H100 SXM: renting saves about $2M',
    range: '80% interval: −$1M to $3M',
  });
  expect(against(null).headline).toBe('NVIDIA H100 SXM: buying against renting is unknown');
});

it('says back what was not used, and what the reading must say', () => {
  const wording = speaker.speak({ ...estimated, assumptions: [discountAssumption] }, 'en', {
    ...nothingRead,
    ignored: ['for my boss', 'please'],
    notes: [{ key: 'read-as', values: { name: 'H100', as: 'h100-sxm' } }],
  });
  expect(wording.ignored).toBe('Not used: for my boss, please');
  expect(wording.caveats[0]).toBe('“H100” is read as NVIDIA H100 SXM.');
});

it('answers in its first language where it does not speak the one asked for', () => {
  expect(speaker.speak(estimated, 'fr').headline).toBe(speaker.speak(estimated, 'en').headline);
});
