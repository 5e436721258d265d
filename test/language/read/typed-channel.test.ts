import { expect, test } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import { typedChannelIn } from '../../../src/language/read/text/channel-in.ts';

const { language } = assemble();
const read = (ask: string) => language.read(ask, { now: '2026-11-24', zone: 'UTC' });

test.each([
  ['digest in #finance please', '#finance'],
  ['在#财务 发摘要', '#财务'],
  ['在#money发摘要', '#money'],
  ['digest in #ai-infra_2, every Monday', '#ai-infra_2'],
  ['#2026-plan', '#2026-plan'],
  ['pause #1', undefined],
  ['C#major', undefined],
  ['the # of chips', undefined],
  ['<#C1|infra>', undefined],
  ['&#39;', undefined],
])('%s names the channel %s', (text, name) => {
  expect(typedChannelIn(text)?.name).toBe(name);
});

test('what a channel is called says nothing of what is wanted', () => {
  expect(read('digest every weekday at 9am in #stop-daily_2026')).toMatchObject({
    ask: 'digest every weekday at 9am in #stop-daily_2026',
    outcome: 'understood',
    ignored: [],
    query: { intent: 'digest', action: 'subscribe', channel: '#stop-daily_2026' },
  });
});

test('elsewhere than with a digest, it is a word like any other', () => {
  expect(read('cost of 8 #H100s').query?.channel).toBeUndefined();
  expect(read('price of an #H100').query).toMatchObject({ intent: 'price', accelerator: 'h100-sxm' });
});
