import { describe, expect, it } from 'vitest';
import type { Figure, Thing } from '../src/catalogue/catalogue.ts';
import { catalogue, known, now } from './known-facts.ts';

const article = '2024-04-27';
const kinds = ['currency', 'party', 'deal', 'pay', 'series', 'trend', 'site'] as const;
const things = kinds.flatMap((kind) => catalogue.things(kind));

it('have a name in English and in Chinese for everything people may ask for', () => {
  for (const kind of kinds) expect(catalogue.things(kind).length, kind).toBeGreaterThan(5);
  expect(things.filter(({ name }) => name.en === '' || !name.zh).map(({ id }) => id)).toEqual([]);
});

describe('exchange rates', () => {
  it('are those of the day, and none later than the clock', () => {
    expect(known('cny', 'perDollar', { now }).mid).toBe(6.70778353);
    expect(known('cny', 'perDollar', { now }).asOf).toBe('2026-09-29');
    expect(known('cny', 'perDollar', { now: article }).mid).toBe(7.2015);
    expect(known('cny', 'perDollar', { now, asOf: '2024-04-30' }).mid).toBe(7.1957);
    for (const { id } of catalogue.things('currency'))
      expect(known(id, 'perDollar', { now: article }).asOf <= article, id).toBe(true);
  });

  it('turn every price given in euros into the dollars written beside it', () => {
    const converted = catalogue
      .things('industry')
      .flatMap(({ id }) => catalogue.history(id, 'electricityPrice', now))
      .flatMap((figure) => {
        const euros = /^EUR ([\d.]+), at the average of (\d{4})/.exec(figure.note ?? '');
        return euros === null ? [] : [{ figure, euros: Number(euros[1]), year: euros[2] }];
      });
    expect(converted.length).toBeGreaterThanOrEqual(9);
    for (const { figure, euros, year } of converted) {
      const rate = known('eur', 'perDollar', { now, asOf: `${year}-12-31` }).mid;
      expect(figure.mid, figure.where).toBeCloseTo(euros / rate, 4);
    }
    const licence = known('openai-axel-springer', 'perYear', { now });
    const inEuros = known('openai-axel-springer', 'perYearInEuros', { now });
    const rate = known('eur', 'perDollar', { now, asOf: '2023-12-31' }).mid;
    expect(inEuros).toMatchObject({ low: 10e6, high: 90e6, unit: 'EUR' });
    expect(licence.low / 1e4).toBeCloseTo(10e6 / rate / 1e4, 0);
    expect(licence.high / 1e4).toBeCloseTo(90e6 / rate / 1e4, 0);
  });
});

describe('power and building', () => {
  it.each([article, now])(
    'knows on %s what a data centre costs to build, the United States included',
    (day) => {
      const { low, mid, high, verified } = known('data-centres', 'facilityCost', { now: day });
      expect(verified).toBe(true);
      expect(100e6 * low).toBeGreaterThanOrEqual(100e6 * 8);
      expect(100e6 * high).toBeLessThanOrEqual(100e6 * 15);
      expect(mid).toBeGreaterThan(11);
      expect(mid).toBeLessThan(12);
    },
  );

  it('knows electricity of the regions that can be asked for, and leaves unknown carbon unknown', () => {
    const regions = ['us', 'eu', 'china', 'germany', 'france', 'ireland', 'sweden', 'finland', 'denmark'];
    for (const region of regions) {
      const price = known(`electricity-${region}`, 'electricityPrice', { now });
      expect(price.mid, region).toBeGreaterThan(0.05);
      expect(price.mid, region).toBeLessThan(0.3);
    }
    expect(catalogue.latest('electricity-sweden', 'carbonIntensity', { now })).toBeUndefined();
    expect(known('electricity-us', 'carbonIntensity', { now: article }).mid).toBeCloseTo(1900 / 4480, 3);
  });

  it('adds building and equipment of each named site up to its total, and calls them estimates', () => {
    for (const { id } of catalogue.things('site')) {
      const [total, building, equipment] = ['totalCost', 'buildingCost', 'equipmentCost'].map((kind) =>
        newest(id, kind),
      ) as [Figure, Figure, Figure];
      expect((building.mid + equipment.mid) / total.mid, id).toBeCloseTo(1, 3);
      expect(total.verified, id).toBe(false);
    }
    expect(newest('stargate-abilene', 'totalCost').mid / 421e6).toBeCloseTo(37.88, 1);
    expect(newest('stargate-abilene', 'buildingCost').mid / 421e6).toBeCloseTo(11.77, 2);
  });
});

describe('deals and pay', () => {
  it('are found by who sells and who buys', () => {
    const between = (seller: string, buyer: string) =>
      catalogue
        .things('deal')
        .filter(({ traits }) => traits.seller === seller && traits.buyer === buyer)
        .map(({ id }) => id);
    expect(between(named('Reddit'), named('谷歌'))).toEqual(['google-reddit']);
    expect(between(named('新闻集团'), named('OpenAI'))).toEqual(['openai-news-corp']);
    expect(between(named('施普林格'), named('OpenAI'))).toEqual(['openai-axel-springer']);
  });

  it('come to $60M a year for Reddit, and to a fifth of $250M for News Corp', () => {
    expect(known('google-reddit', 'perYear', { now: article }).mid).toBe(60e6);
    const contract = known('openai-news-corp', 'contract', { now }).mid;
    const years = known('openai-news-corp', 'term', { now }).mid / 8760;
    expect(contract / years).toBe(250e6 / 5);
  });

  it('show no verified price where none was disclosed', () => {
    const undisclosed = catalogue.things('deal').filter(({ traits }) => traits.undisclosed === 'yes');
    expect(undisclosed.length).toBeGreaterThanOrEqual(10);
    for (const { id } of undisclosed) {
      expect(known(id, 'announced', { now }).verified, id).toBe(true);
      expect(
        ['perYear', 'contract'].filter((kind) => catalogue.latest(id, kind, { now })?.verified),
        id,
      ).toEqual([]);
    }
  });

  it('give the range Netflix posted, and mark the bonuses somebody only claims', () => {
    const posted = known('netflix-product-manager', 'payPerYear', { now: article });
    expect(posted).toMatchObject({ low: 300_000, high: 900_000, verified: true });
    expect(known('meta-signing-bonus', 'signingBonus', { now }).verified).toBe(false);
  });
});

describe('markets and trends', () => {
  it('keep Dell’Oro’s scope of early 2024 apart from the one that followed', () => {
    const before = thing('dell-oro-data-centre-capex-2024');
    const after = thing(String(before.traits.replacedBy));
    expect(before.traits.topic).toBe(after.traits.topic);
    expect(of(before.id, 'spending', now, 2020).mid).toBe(193e9);
    expect(of(before.id, 'spendingForecast', article, 2024).mid).toBe(294e9);
    expect(of(after.id, 'spending', now, 2024).mid).toBe(455e9);
    expect(catalogue.history(after.id, 'spending', article)).toEqual([]);
  });

  it('give the newest word on a year: Gartner’s AI spending of 2026', () => {
    expect(of('gartner-ai-spending', 'spendingForecast', '2026-03-01', 2026).mid).toBe(2527.845e9);
    expect(of('gartner-ai-spending', 'spendingForecast', now, 2026).mid).toBe(2590e9);
    expect(of('gartner-ai-spending-2025', 'spendingForecast', now, 2026).mid).toBe(2022.642e9);
  });

  it('tell the article’s path of training costs on its day, and growth only once it was published', () => {
    expect(known('amodei-training-cost', 'trainingCost', { now: article }).mid).toBe(100e6);
    const forecasts = catalogue.history('amodei-training-cost', 'trainingCostForecast', article);
    expect(forecasts.map(({ low, high, about }) => [low, high, about?.to])).toEqual([
      [1e9, 1e9, '2025-12-31'],
      [5e9, 10e9, '2026-12-31'],
    ]);
    expect(catalogue.latest('epoch-training-cost', 'growth', { now: article })).toBeUndefined();
    const { low, mid, high } = known('epoch-training-cost', 'growth', { now });
    expect([1 + low, 1 + mid, 1 + high]).toEqual([2, 2.4, 3.1]);
  });
});

function newest(id: string, kind: string): Figure {
  const found = catalogue.history(id, kind, now).at(-1);
  if (found === undefined) throw new Error(`nothing known of ${id} ${kind}`);
  return found;
}

/** The last word, seen by the clock, on one year: a figure over it or a forecast about it. */
function of(id: string, kind: string, clock: string, year: number): Figure {
  const found = catalogue
    .history(id, kind, clock)
    .filter(({ about, from, asOf }) => (about?.from ?? from ?? asOf).startsWith(String(year)))
    .at(-1);
  if (found === undefined) throw new Error(`nothing known of ${id} ${kind} in ${year}`);
  return found;
}

function thing(id: string): Thing {
  const found = catalogue.thing(id);
  if (found === undefined) throw new Error(`nothing called ${id}`);
  return found;
}

function named(written: string): string {
  const found = catalogue
    .things('party')
    .concat(catalogue.things('company'))
    .find(({ name, aliases, loose }) => [name.en, name.zh, ...aliases, ...loose].includes(written));
  if (found === undefined) throw new Error(`nobody called ${written}`);
  return found.id;
}
