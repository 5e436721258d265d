import { describe, expect, test } from 'vitest';
import { read } from './language.ts';

describe('missing', () => {
  test.each([
    ['rent some gpus for two weeks', { intent: 'rent', hours: 336 }],
    ['GPU多少钱', { intent: 'price' }],
    ['买还是租? 两年', { intent: 'buy-or-rent', hours: 17_520 }],
    ['500张多少钱', { intent: 'buy', count: 500 }],
  ])('"%s" asks for the accelerator and keeps the rest', (ask, query) => {
    expect(read(ask)).toMatchObject({ outcome: 'missing', missing: ['accelerator'], query });
  });

  test('a partial query holds no defaults', () => {
    expect(read('rent some gpus for two weeks').query).toEqual({ intent: 'rent', hours: 336 });
  });
});

describe('choices', () => {
  test('a bare fragment may mean several things', () => {
    const { outcome, choices } = read('128 B200');
    expect(outcome).toBe('choices');
    expect(choices).toContainEqual({ intent: 'buy', accelerator: 'b200', count: 128, scope: 'chips' });
    expect(choices).toContainEqual(
      expect.objectContaining({ intent: 'rent', accelerator: 'b200', count: 128 }),
    );
  });

  test('an unknown chip suggests near names', () => {
    const { outcome, choices, notes } = read('cost of 100 H1000s?');
    expect(outcome).toBe('choices');
    expect(notes).toEqual([{ key: 'unknown-name', values: { name: 'H1000s' } }]);
    expect(choices).toEqual([{ intent: 'buy', accelerator: 'h100-sxm', count: 100, scope: 'chips' }]);
    expect(read('cost of 100 Z900s?').choices).not.toEqual([]);
  });

  test('a name near none is said not to be known', () => {
    expect(read('cost of 100 Qwerty7000s?')).toMatchObject({
      outcome: 'not-understood',
      notes: [{ key: 'unknown-name', values: { name: 'Qwerty7000s' } }],
    });
  });

  test.each([
    ['500 h100s at €25k each', 'EUR'],
    ['买500张H100,每张25万人民币', 'CNY'],
  ])('"%s" is never answered at an invented exchange rate', (ask, currency) => {
    const { outcome, query, read: mentions } = read(ask);
    expect(mentions).toContainEqual(expect.objectContaining({ kind: 'money', unit: currency }));
    if (outcome === 'understood') expect(query?.assume?.['accelerator-price']).not.toBe(25_000);
  });

  test.each([
    ['64 h100 for 3 months with 20 engineers', '20'],
    ['cost of 64 H100s by 5pm', '5pm'],
    ['1.000 H100s cost', '1.000'],
    ['buy 64 H100 for $2M', '$2M'],
  ])('"%s" asks about the number it cannot place', (ask, text) => {
    expect(read(ask)).toMatchObject({
      outcome: 'choices',
      notes: [{ key: 'number-unclear', values: { text } }],
    });
  });

  test('two words for one slot are both offered', () => {
    const { outcome, choices } = read('64 H200 for 3 months, reserved or spot');
    expect(outcome).toBe('choices');
    expect(choices.map(({ commitment }) => commitment)).toEqual(['reserved', 'spot']);
  });
});

describe('refusals', () => {
  test.each([
    ['0 H100s cost', 'count-not-positive'],
    ['cost of -5 H100s', 'count-not-positive'],
    ['负5张H100多少钱', 'count-not-positive'],
    ['2.5 H100s cost', 'count-not-whole'],
    ['cost of 1e309 H100s', 'number-too-large'],
    ['rent 8 H100 for 0 hours', 'hours-not-positive'],
    ['', 'empty'],
    ['  \u200b ', 'empty'],
    ['🚨🚨🚨', 'empty'],
    ['<@U123>', 'empty'],
    ['x'.repeat(1001), 'too-long'],
  ])('%j is refused: %s', (ask, key) => {
    expect(read(ask)).toMatchObject({ outcome: 'not-understood', notes: [{ key }] });
  });

  test('a thousand characters are read, and mentions do not count', () => {
    const ask = `<@U12345678> ${'呢'.repeat(980)} 8张H100多少钱`;
    expect(read(ask)).toMatchObject({ outcome: 'understood', query: { count: 8 } });
  });

  test.each([
    'anyone know a good ramen place near the office',
    '今天北京天气怎么样',
    '帮我把上面这段翻成英文',
    'how much is a bowl of ramen',
  ])('"%s" is not ours', (ask) => {
    expect(read(ask).outcome).toBe('not-understood');
  });
});

test('words nobody understood are named, as they were written', () => {
  expect(read('cost of 64 H100s for my Grandma').ignored).toEqual(['Grandma']);
  expect(read('买100张H100给实习生玩 多少钱').ignored).toEqual(['实习生玩']);
  expect(read('hey, how much are 64 H100s pls?? 🙏').ignored).toEqual([]);
});
