import { describe, expect, it } from 'vitest';
import { language, NOW } from '../language.ts';

const readField = (text: string, name: string, intent: string) =>
  language.readField(text, { intent, name }, NOW);
const rate = (code: string) => {
  const read = readField(`${code}1,000`, 'accelerator-price', 'buy');
  return 'value' in read ? 1000 / Number(read.value) : Number.NaN;
};

describe('a number in a form is read as people write it', () => {
  it.each([
    ['accelerator-price', 'buy', '25000', 25_000],
    ['accelerator-price', 'buy', '25,000', 25_000],
    ['accelerator-price', 'buy', '$25k', 25_000],
    ['accelerator-price', 'buy', '25k each', 25_000],
    ['accelerator-price', 'buy', '2.5万', 25_000],
    ['accelerator-price', 'buy', '２５０００美元', 25_000],
    ['accelerator-price', 'buy', 'about 25k', 25_000],
    ['accelerator-price', 'buy', '22k–32k', { low: 22_000, high: 32_000 }],
    ['accelerator-price', 'buy', 'between 22,000 and 32,000', { low: 22_000, high: 32_000 }],
    ['utilisation', 'train', '40%', 0.4],
    ['utilisation', 'train', '40', 0.4],
    ['utilisation', 'train', '百分之四十', 0.4],
    ['utilisation', 'train', '35-45', { low: 0.35, high: 0.45 }],
    ['discount', 'buy', '八折', 0.2],
    ['discount', 'buy', '0', 0],
    ['discount', 'buy', '95', 0.95],
    ['growth', 'trend', '-20%', -0.2],
    ['lifetime', 'buy-or-rent', '5', 5 * 8760],
    ['lifetime', 'buy-or-rent', '60 months', 60 * 730],
    ['lifetime', 'buy-or-rent', '4–6 years', { low: 4 * 8760, high: 6 * 8760 }],
    ['pue', 'power', '1.2', 1.2],
    ['pue', 'power', '1.125', 1.125],
    ['electricity-price', 'power', '8 cents', 0.08],
    ['electricity-price', 'power', '$0.08/kWh', 0.08],
    ['power-per-accelerator', 'power', '1.2 kW', 1200],
    ['rent-price', 'rent', '$2.5 per GPU hour', 2.5],
    ['throughput', 'serve', '380 tokens/s', 380],
    ['input-price', 'tokens', '$3', 3],
    ['facility-cost', 'build', '$12M per MW', 12],
    ['hosting', 'buy-or-rent', '$150 per kW a month', 150],
    ['carbon-intensity', 'power', '0.4 kg/kWh', 0.4],
  ])('%s of %s: %s', (name, intent, text, value) => {
    expect(readField(text, name, intent)).toEqual({ value });
  });

  it('with a dot as what was there before tells, where both would be within reason', () => {
    const field = { intent: 'buy', name: 'accelerator-price' };
    expect(language.readField('25.000', { ...field, before: '30,000' }, NOW)).toEqual({ value: 25_000 });
    expect(language.readField('25.000', { ...field, before: '20' }, NOW)).toEqual({ value: 25 });
    const rent = { intent: 'rent', name: 'rent-price', before: '2.35–7.67' };
    expect(language.readField('8.545', rent, NOW)).toEqual({ value: 8.545 });
  });

  it('in the money of elsewhere, at the rate of the day', () => {
    const [yuan, euros] = [rate('¥'), rate('€')];
    expect(yuan).toBeGreaterThan(5);
    expect(euros).toBeLessThan(1);
    expect(readField('0.5元每度', 'electricity-price', 'power')).toEqual({
      value: expect.closeTo(0.5 / yuan, 8),
    });
  });
});

describe('what is no value within reason is refused, with the reason', () => {
  it.each([
    ['accelerator-price', 'buy', '', 'field-unclear'],
    ['accelerator-price', 'buy', 'lots', 'field-unclear'],
    ['accelerator-price', 'buy', '25k or maybe 30', 'field-unclear'],
    ['accelerator-price', 'buy', 'under 25k', 'field-unclear'],
    ['accelerator-price', 'buy', '25.000', 'field-unclear'],
    ['accelerator-price', 'buy', '5 H100', 'field-unclear'],
    ['accelerator-price', 'buy', '9'.repeat(101), 'field-unclear'],
    ['accelerator-price', 'buy', '0', 'value-refused'],
    ['accelerator-price', 'buy', '-5', 'value-refused'],
    ['accelerator-price', 'buy', '1e9', 'value-refused'],
    ['accelerator-price', 'buy', '40%', 'field-other-unit'],
    ['accelerator-price', 'buy', '$2.5/hour', 'field-other-unit'],
    ['utilisation', 'train', '90%', 'value-refused'],
    ['utilisation', 'train', '0.4', 'field-percent'],
    ['pue', 'power', '0.9', 'value-refused'],
    ['pue', 'power', '3 years', 'field-other-unit'],
    ['lifetime', 'buy-or-rent', '$5', 'field-other-unit'],
    ['pue', 'buy', '1.2', 'assumption-unused'],
    ['nonsense', 'buy', '1.2', 'assumption-unused'],
  ])('%s of %s: %s', (name, intent, text, key) => {
    expect(readField(text, name, intent)).toMatchObject({ refused: { key } });
  });

  it('in words, with the bounds', () => {
    const read = readField('5', 'pue', 'power');
    const note = 'refused' in read ? read.refused : undefined;
    expect(note && language.words('en').refusal(note)).toMatch(/5.*between 1 and 3/);
    expect(note && language.words('zh').refusal(note)).toMatch(/5.*1至3/);
  });
});

it('refuses at its field what is out of reason for the accelerator that is asked about', () => {
  const priced = (accelerator: string) =>
    language.readField('4M', { intent: 'buy', accelerator, name: 'accelerator-price' }, NOW);
  expect(priced('h100-sxm')).toMatchObject({ refused: { key: 'value-refused' } });
  expect(priced('wse3')).toEqual({ value: 4e6 });
});
