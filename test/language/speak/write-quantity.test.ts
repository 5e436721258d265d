import { describe, expect, it } from 'vitest';
import { writeQuantity } from '../../../src/language/speak/write-quantity.ts';
import { writeAbout, writeEnds, writeRange } from '../../../src/language/speak/write-range.ts';
import { writeSpan } from '../../../src/language/speak/write-span.ts';
import { range } from './sample-answers.ts';
import { chinese, english } from './sample-speaker.ts';

const inEnglish = (value: number, unit: string, precision: 'exact' | number = 'exact') =>
  writeQuantity(value, unit, precision, english);
const inChinese = (value: number, unit: string, precision: 'exact' | number = 'exact') =>
  writeQuantity(value, unit, precision, chinese);

describe('an estimate', () => {
  it.each([
    [9_712_345_678, 'USD', '$9.71B', '97.1亿美元'],
    [60_400_000, 'USD', '$60.4M', '6040万美元'],
    [999_600, 'USD', '$1M', '100万美元'],
    [12_345, 'USD', '$12,300', '1.23万美元'],
    [2.5, 'USD/accelerator-hour', '$2.50 per accelerator-hour', '每卡时2.5美元'],
    [0.1234, 'USD/kWh', '$0.123 per kWh', '每千瓦时0.123美元'],
    [1.234e13, 'USD', '$12.3T', '12.3万亿美元'],
    [10_234, 'W', '10.2 kW', '10.2 kW'],
    [989.5e12, 'FLOP/s', '990 TFLOP/s', '990 TFLOP/s'],
    [0.1567, 'fraction', '15.7%', '15.7%'],
    [0, 'USD', '$0', '0美元'],
    [1.76e12, 'parameters', '1.76T parameters', '1.76万亿参数'],
    [15e12, 'tokens', '15T tokens', '15万亿token'],
    [6.55e10, 'CNY', 'CN¥65.5B', '655亿元人民币'],
    [24.3, 'CNY/accelerator-hour', 'CN¥24.30 per accelerator-hour', '每卡时24.3元人民币'],
    [1e6, 'XYZ', '1M XYZ', '100万XYZ'],
    [3.456, 'USD/PFLOP-hour', '$3.46 per PFLOP-hour', '每PFLOP时3.46美元'],
    [2.14e25, 'FLOP', '2.14 × 10²⁵ FLOP', '2.14 × 10²⁵ FLOP'],
    [1234, 'FLOP', '1,230 FLOP', '1,230 FLOP'],
    [-1_234_567, 'USD', '−$1.23M', '−123万美元'],
  ])('%d %s has three significant figures: %s, %s', (value, unit, en, zh) => {
    expect(inEnglish(value, unit, 3)).toBe(en);
    expect(inChinese(value, unit, 3)).toBe(zh);
  });
});

describe('an exact number', () => {
  it.each([
    [10.5e9, 'USD', '$10.5B', '105亿美元'],
    [350_000 * 25_000, 'USD', '$8.75B', '87.5亿美元'],
    [350_000, 'accelerators', '350,000', '35万张'],
    [1_234_567, 'accelerators', '1,234,567', '1,234,567张'],
    [12_345_678, 'USD', '$12,345,678', '12,345,678美元'],
    [964_960_000_000, 'USD', '$964.96B', '9649.6亿美元'],
    [1_307.4e12, 'FLOP/s', '1,307.4 TFLOP/s', '1,307.4 TFLOP/s'],
    [3.8e25, 'FLOP', '3.8 × 10²⁵ FLOP', '3.8 × 10²⁵ FLOP'],
    [98.32, 'USD/hour', '$98.32 per hour', '每小时98.32美元'],
    [131_819e6, 'USD', '$131.82B', '1318亿美元'],
    [10_952e6, 'USD', '$10.952B', '109.52亿美元'],
    [64 * 2190 * 3.93, 'USD', '$550,829', '550,829美元'],
    [80e9, 'bytes', '80 GB', '80 GB'],
    [3.35e12, 'bytes/s', '3.35 TB/s', '3.35 TB/s'],
    [0.15, 'fraction', '15%', '15%'],
    [700, 'W', '700 W', '700 W'],
    [1, 'days', '1 day', '1天'],
    [90, 'days', '90 days', '90天'],
  ])('%d %s keeps its digits: %s, %s', (value, unit, en, zh) => {
    expect(inEnglish(value, unit)).toBe(en);
    expect(inChinese(value, unit)).toBe(zh);
  });
});

describe('a range', () => {
  it('says the unit once', () => {
    expect(writeSpan({ low: 8.05e9, high: 10.5e9 }, 'USD', 3, english)).toBe('$8.05B–10.5B');
    expect(writeSpan({ low: 8.05e9, high: 10.5e9 }, 'USD', 3, chinese)).toBe('80.5亿–105亿美元');
    expect(writeSpan({ low: 950e6, high: 1.2e9 }, 'USD', 3, english)).toBe('$950M–1.2B');
    expect(writeSpan({ low: 900, high: 1200 }, 'W', 3, english)).toBe('0.9–1.2 kW');
    expect(writeSpan({ low: 2, high: 3.1 }, 'USD/hour', 3, english)).toBe('$2.00–3.10 per hour');
  });

  it('of powers of ten has each its own', () => {
    const compute = range(8e24, 2.1e25, 4.4e25, 'FLOP');
    expect(writeRange(compute, english)).toBe('2.1 × 10²⁵ FLOP (8 × 10²⁴–4.4 × 10²⁵ FLOP)');
  });

  it('of days is a time, and a day that was worked out is a year', () => {
    const day = (iso: string) => Date.parse(iso) / 86_400_000;
    const [from, to] = [day('2025-12-02'), day('2025-12-05')];
    expect(writeRange(range(from, from, from, 'date'), english)).toBe('2 December 2025');
    expect(writeRange(range(from, (from + to) / 2, to, 'date'), english)).toBe(
      '2 December 2025 to 5 December 2025',
    );
    expect(writeAbout(range(from + 0.3, from + 0.3, from + 0.3, 'date'), chinese)).toBe('2025年');
  });

  it('keeps each sign where one end is below zero', () => {
    expect(writeSpan({ low: -30e6, high: 8e6 }, 'USD', 3, english)).toBe('−$30M–$8M');
  });

  it('of one value shows that value', () => {
    const point = range(10.5e9, 10.5e9, 10.5e9, 'USD');
    expect(writeRange(point, english)).toBe('$10.5B');
    expect(writeEnds(point, english)).toBe('$10.5B');
    expect(writeAbout(point, english)).toBe('$10.5B');
  });

  it('is shown beside its middle', () => {
    const price = range(25_000, 27_743, 30_000, 'USD');
    expect(writeRange(price, english)).toBe('$27,700 ($25,000–30,000)');
    expect(writeRange(price, chinese)).toBe('2.77万美元（2.5万–3万美元）');
    expect(writeAbout(price, chinese)).toBe('约2.77万美元');
  });

  it('that is not known says so and is never 0', () => {
    for (const nothing of [null, undefined, range(Number.NaN, Number.NaN, Number.NaN, 'USD')]) {
      expect(writeRange(nothing, english)).toBe('unknown');
      expect(writeAbout(nothing, chinese)).toBe('未知');
    }
  });
});
