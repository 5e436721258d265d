import { describe, expect, it } from 'vitest';
import { language } from '../language.ts';
import { estimated } from './sample-answers.ts';
import { nothingRead, speaker } from './sample-speaker.ts';

describe('choices', () => {
  it('are told apart by their labels', () => {
    const rent = { intent: 'rent', accelerator: 'h100-sxm', count: 8, hours: 730, commitment: 'on-demand' };
    const choices = [{ intent: 'buy', accelerator: 'h100-sxm', count: 8, scope: 'chips' }, rent];
    const { headline, next } = speaker.askBack({ ...nothingRead, outcome: 'choices', choices });
    expect(headline).toBe('Which of these do you mean?');
    expect(next.map(({ label }) => label)).toEqual([
      'Buy · 8 × NVIDIA H100 SXM · chips only',
      'Rent · 8 × NVIDIA H100 SXM · for 1 month (730 h) · on demand',
    ]);
    expect(next.map(({ query }) => query)).toEqual(choices);
  });

  it('between near names say which name is not known', () => {
    const { headline } = speaker.askBack({
      ...nothingRead,
      locale: 'zh',
      outcome: 'choices',
      choices: [estimated.query],
      notes: [{ key: 'unknown-name', values: { name: 'Z900' } }],
    });
    expect(headline).toBe('我不认识“Z900”。您指的是这个吗？');
  });
});

describe('something missing', () => {
  const missing = speaker.askBack({
    ...nothingRead,
    outcome: 'missing',
    query: { intent: 'buy', count: 8 },
    missing: ['accelerator', 'scope'],
  });

  it('is asked for one at a time', () => {
    expect(missing.headline).toBe('Which accelerator do you mean?');
    expect(missing.reading).toBe('Read as: buy');
  });

  it('comes with suggestions that complete the question', () => {
    expect(missing.next).toEqual([
      {
        label: 'On NVIDIA H100 SXM',
        query: { intent: 'buy', accelerator: 'h100-sxm', count: 8, scope: 'chips' },
      },
      { label: 'On NVIDIA B200', query: { intent: 'buy', accelerator: 'b200', count: 8, scope: 'chips' } },
    ]);
  });
});

it('suggests without defaults while more is missing than it asks for', () => {
  const query = { intent: 'serve' };
  const reading = { ...nothingRead, outcome: 'missing' as const, missing: ['model', 'volume'], query };
  const { headline, next } = language.askBack(reading);
  expect(headline).toBe('Which model do you mean?');
  expect(next[0]?.query).toEqual({ intent: 'serve', model: 'llama-3.3-70b' });
});

describe('a question not understood', () => {
  it('is answered with the reason and three questions that can be asked', () => {
    const wording = speaker.askBack({ ...nothingRead, notes: [{ key: 'too-long' }] });
    expect(wording.headline).toBe('That is longer than I can read. Please ask in one or two sentences.');
    expect(wording.next.map(({ label }) => label)).toEqual([
      'cost of 350k H100s?',
      'rent 64 H100s for 3 months',
      'H100 price in April 2024',
    ]);
    expect(wording.next[0]?.query).toEqual({
      intent: 'buy',
      accelerator: 'h100-sxm',
      count: 350_000,
      scope: 'chips',
    });
  });

  it('without a reason still says so, in the language of the asker', () => {
    expect(speaker.askBack(nothingRead).headline).toBe('I did not understand that.');
    expect(speaker.askBack({ ...nothingRead, locale: 'zh' }).headline).toBe('我没有看懂这个问题。');
  });

  it('names the bounds of a value it refuses', () => {
    const value = { low: 9, mid: 9, high: 9, unit: 'ratio' as const };
    const bounds = { min: { value: 1, unit: 'ratio' as const }, max: { value: 3, unit: 'ratio' as const } };
    const notes = [{ key: 'value-refused', values: { name: 'pue', value, ...bounds } }];
    expect(speaker.askBack({ ...nothingRead, notes }).headline).toBe(
      'Power usage effectiveness (PUE) of 9 is out of reason; please give one between 1 and 3.',
    );
  });
});

describe('help', () => {
  const help = { ...estimated, query: { intent: 'help' }, total: null };

  it('shows by example what can be asked', () => {
    const { headline, figures, next } = speaker.speak(help, 'en');
    expect(headline).toBe('Ask what AI costs, in plain words.');
    expect(figures).toContainEqual({ label: 'What accelerators cost to buy', value: 'cost of 350k H100s?' });
    expect(next[0]?.query).toMatchObject({ intent: 'buy', accelerator: 'h100-sxm' });
  });

  it('on one topic shows the examples of that topic', () => {
    const wording = speaker.speak({ ...help, query: { intent: 'help', topic: 'buy' } }, 'en');
    expect(wording.headline).toBe('What accelerators cost to buy');
    expect(wording.next.map(({ label }) => label)).toEqual(['cost of 350k H100s?', '100 B200']);
  });
});
