import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { catalogue, NOW, read, readThread } from './language.ts';

const HOURS_PER_MONTH = 730;

describe('money', () => {
  it('in another currency is converted at the day’s rate, which is said', () => {
    const rate = catalogue.latest('eur', 'perDollar', { now: NOW })?.mid as number;
    const { query, notes } = read("we've got €3M, how many MI300X is that");
    expect(query?.budget).toBeCloseTo(3e6 / rate, 3);
    expect(query?.currency).toBe('EUR');
    expect(notes.map(({ key }) => key)).toContain('converted-from');
  });

  it.each([
    ['a 15 MW hall at 11 pence per kWh, yearly power bill in dollars', 'gbp', 0.11],
    ['10MW机房一年电费, 每度11便士', 'gbp', 0.11],
    ['10MW机房一年电费, 每度15欧分', 'eur', 0.15],
  ])('is a hundredth of its unit where that is said: %s', (ask, money, each) => {
    const rate = catalogue.latest(money, 'perDollar', { now: NOW })?.mid as number;
    expect(read(ask).query?.assume?.['electricity-price']).toBeCloseTo(each / rate, 6);
  });

  it('goes by the rate the asker sets, which is said', () => {
    const { query, notes } = read('500张H20每张8.64万人民币, 汇率按7.2算, 一共多少');
    expect(query?.assume?.['accelerator-price']).toBeCloseTo(86_400 / 7.2, 3);
    expect(notes.map(({ key }) => key)).toContain('converted-at-said');
  });

  it.each([
    ['eur/usd 1.10, 100 H100s at €25,000 each', 25_000 * 1.1],
    ['100 H100s at £25,000 each at $1.25 per pound', 25_000 * 1.25],
    ['100 H100s at £25,000 each, 1.25 dollars to the pound', 25_000 * 1.25],
    ['100 H100s at £25,000 each, £1 = $1.25', 25_000 * 1.25],
    ['100 H100s at €25,000 each, 1.05 euros to the dollar', 25_000 / 1.05],
    ['100张H100每张18万人民币，1美元兑7.2人民币，一共多少', 180_000 / 7.2],
    ['100张H100每张2.5万英镑，英镑汇率1.25，一共多少', 25_000 * 1.25],
  ])('goes by the rate the asker sets for it: %s', (ask, dollars) => {
    expect(read(ask).query?.assume?.['accelerator-price']).toBeCloseTo(dollars, 3);
  });

  it.each([
    'eur/usd 1.10, 100 H100s at £25,000 each',
    '美元兑欧元0.9，100张H100每张2.5万英镑，一共多少',
    'fx 1.2, 100 H100s at £25,000 each in euros',
    '100 H100s at £25,000 each, 1.15 euros to the pound',
  ])('never goes by a rate of another money, which is said to be left aside: %s', (ask) => {
    const rate = catalogue.latest('gbp', 'perDollar', { now: NOW })?.mid as number;
    const { query, notes } = read(ask);
    expect(query?.assume?.['accelerator-price']).toBeCloseTo(25_000 / rate, 3);
    expect(notes.map(({ key }) => key)).toContain('said-rate-unused');
  });

  it.each([
    '64 H100 for 3 months in pounds at 1.25 dollars to the pound',
    '64 H100 for 3 months in pounds, $1.25 per pound',
  ])('that another is set against is no budget: %s', (ask) => {
    const { query } = read(ask);
    expect(query).toMatchObject({ intent: 'rent', count: 64, hours: 3 * HOURS_PER_MONTH, currency: 'GBP' });
    expect(query).not.toHaveProperty('assume');
  });

  it.each([
    ['1000张H200每张2.9万美元，汇率按7.1，折合人民币多少', 'CNY', 7.1],
    ['64张H100多少人民币,按1美元兑7.2元', 'CNY', 7.2],
    ['cost of 64 H100s in euros at an exchange rate of 0.9', 'EUR', 0.9],
    ['64 H100 for 3 months in pounds at 1.25 dollars to the pound', 'GBP', 1 / 1.25],
    ['64 H100s at €20k each in euros, 0.9 euros to the dollar', 'EUR', 0.9],
  ])('that the answer is wanted in goes by the rate the asker sets for it: %s', (ask, currency, rate) => {
    const { query, notes } = read(ask);
    expect(query?.currency).toBe(currency);
    expect(query?.exchangeRate).toBeCloseTo(rate, 9);
    expect(notes.map(({ key }) => key)).not.toContain('said-rate-unused');
  });

  it('that the answer is wanted in goes by the reference rate where the rate is of another, which is said', () => {
    const { query, notes } = read('cost of 64 H100s in pounds, eur/usd 1.10');
    expect(query?.currency).toBe('GBP');
    expect(query).not.toHaveProperty('exchangeRate');
    expect(notes.map(({ key }) => key)).toContain('said-rate-unused');
  });

  it('keeps its rate in a thread for as long as it is that money', () => {
    const turns = ['64 H100s in euros at an exchange rate of 0.9', 'and B200?'];
    expect(readThread(...turns).query).toMatchObject({ currency: 'EUR', exchangeRate: 0.9 });
    expect(readThread(...turns, 'in pounds').query).not.toHaveProperty('exchangeRate');
  });

  it.each([
    ['100 H100s at £25,000 each', 'pound sterling to the dollar'],
    ['100张H100每张2.5万英镑，一共多少', '1美元兑'],
  ])('says the rate of an answer in it once: %s', async (ask, words) => {
    const { wording } = await assemble().ask(ask, { now: NOW });
    expect(wording.caveats.filter((caveat) => caveat.includes(words))).toHaveLength(1);
    expect(wording.caveats.filter((caveat) => /converted|换算/i.test(caveat))).toHaveLength(1);
  });
});
