import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/engine/answer.ts';
import { wordHeadline } from '../../../src/language/speak/word-headline.ts';
import { estimated, press, range } from './sample-answers.ts';
import { english } from './sample-speaker.ts';

const licence: Answer = {
  ...estimated,
  query: { intent: 'deal', party: 'reddit' },
  total: range(20e6, 22.4e6, 25e6, 'USD'),
  figures: {},
  sources: [press],
  caveats: [{ key: 'deal-licence', values: { thing: 'google-reddit' } }],
};

const term = { key: 'deal-term', values: { term: range(17_520, 21_000, 26_280, 'hours') } };

describe('of several headlines', () => {
  it('the first whose values are all known is used: who said it, when, and both ends of what was published', () => {
    expect(wordHeadline(licence, english)).toEqual({
      headline: 'Google’s licence from Reddit: $20M–25M a year (Example Wire, 27 April 2024)',
      range: '',
    });
  });

  it('the next is used where a value of the first is unknown', () => {
    const contract = range(200e6, 200e6, 203e6, 'USD');
    const answer = { ...licence, total: null, figures: { contract }, caveats: [...licence.caveats, term] };
    expect(wordHeadline(answer, english).headline).toBe(
      'Google’s licence from Reddit: about $200M in all, signed by 2–3 years',
    );
  });

  it('a count that nobody said is none of the offers a price goes by', () => {
    const hours = range(4e6 / 3, 4e6 / 2.5, 4e6 / 2, 'hours');
    const answer: Answer = {
      ...licence,
      query: { intent: 'afford', budget: 4e6, accelerator: 'h100-sxm', goal: 'rent' },
      total: hours,
      figures: { hours, acceleratorHour: range(2, 2.5, 3, 'USD/accelerator-hour') },
      caveats: [{ key: 'market-of-providers', values: { count: 8 } }],
    };
    const reply = ['{count} × {accelerator} for {hours}', 'One {accelerator} for {hours}'];
    const intents = { ...english.intents, afford: { means: '', reply, examples: [] } };
    expect(wordHeadline(answer, { ...english, intents }).headline).toMatch(/^One NVIDIA H100 SXM for /);
  });

  it('the last says what is unknown', () => {
    expect(wordHeadline({ ...licence, total: null, caveats: [] }, english).headline).toBe('Reddit: unknown');
  });
});

it('says the total in the currency asked for beside the dollars', () => {
  const converted = range(57e9, 65.5e9, 71e9, 'CNY');
  const answer = { ...estimated, figures: { converted, ...estimated.figures } };
  expect(wordHeadline(answer, english).headline).toBe(
    'Buying 350,000 × NVIDIA H100 SXM, chips only: about $9.71B (about CN¥65.5B)',
  );
});

it('says it also where the headline gives the total by another name, but not where it was published in it', () => {
  const converted = range(18.2e6, 20.5e6, 22.8e6, 'EUR');
  const inEuros = { ...licence, figures: { converted, perYear: range(20e6, 22.4e6, 25e6, 'USD') } };
  expect(wordHeadline(inEuros, english).headline).toContain('$20M–25M (€18.2M–22.8M) a year');
  const perYearInEuros = range(18e6, 18e6, 18e6, 'EUR');
  const native = { ...licence, figures: { ...inEuros.figures, perYearInEuros } };
  expect(wordHeadline(native, english).headline).not.toContain('€18.2M');
});

it('gives the interval of our estimate beside a published total, and none of what was published', () => {
  const intents = { ...english.intents, buy: { means: '', reply: '{total}; {each} by us', examples: [] } };
  const published = { ...estimated, total: range(9e9, 9.5e9, 10e9, 'USD'), estimated: 'each' };
  const { range: interval } = wordHeadline(published, { ...english, intents });
  expect(interval).toMatch(/^80% interval: \$2\d,\d00/);
});

it('gives no interval of a total it does not say', () => {
  const intents = { ...english.intents, buy: { means: '', reply: 'Each {each}', examples: [] } };
  expect(wordHeadline(estimated, { ...english, intents })).toEqual({
    headline: 'Each about $27,700',
    range: '',
  });
});

it('leads with the figure that is asked for, by its name', () => {
  const reply = ['{asked} ({asks}); {total}', 'Buying {query}: {total}'];
  const intents = { ...english.intents, buy: { means: '', reply, examples: [] } };
  const headline = (asks?: string) =>
    wordHeadline({ ...estimated, query: { ...estimated.query, asks } }, { ...english, intents }).headline;
  expect(headline('each')).toBe('About $27,700 (price each); about $9.71B');
  expect(headline()).toBe('Buying 350,000 × NVIDIA H100 SXM, chips only: about $9.71B');
  expect(headline('days')).toBe('Buying 350,000 × NVIDIA H100 SXM, chips only: about $9.71B');
});

it('does not say a converted sum to more figures than its rate has', () => {
  const converted = range(31.5138e9, 31.5138e9, 31.5138e9, 'EUR');
  const answer = { ...estimated, total: range(35.802e9, 35.802e9, 35.802e9, 'USD'), figures: { converted } };
  expect(wordHeadline(answer, english).headline).toContain('$35.802B (€31.51B)');
});
