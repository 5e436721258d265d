import { describe, expect, test } from 'vitest';
import { checkQuery } from '../../src/engine/check-query.ts';
import { catalogue, language, NOW, read } from './language.ts';

const business = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const weekend = ['saturday', 'sunday'];
const everyDay = [...business, ...weekend];
const without = (days: readonly string[], ...leftOut: readonly string[]) =>
  days.filter((day) => !leftOut.includes(day));

describe('days on which no digest is wanted are left out of those it comes on', () => {
  test.each([
    ['别在周末推送摘要', weekend],
    ['周末不要发摘要，其他时间照常', weekend],
    ['周末别发摘要', weekend],
    ['摘要周末不推', weekend],
    ['我不想周末收到摘要', weekend],
    ['周末不用推送日报', weekend],
    ['请勿在周五发摘要', ['friday']],
    ['取消周五的推送', ['friday']],
    ['周五不要推送', ['friday']],
    ['周一和周三不发摘要', ['monday', 'wednesday']],
    ['never post the digest on Mondays', ['monday']],
    ['please do not send digests on weekends', weekend],
    ['no digest on weekends', weekend],
    ['no digests on Fridays please', ['friday']],
    ["don't post the digest on Fridays", ['friday']],
    ["don't post on Fridays", ['friday']],
    ['stop posting on weekends', weekend],
    ['stop the digest on weekends', weekend],
  ])('%s', (text, days) => {
    const { query = { intent: 'help' } } = read(text);
    expect(query).toEqual({ intent: 'digest', action: 'change', schedule: { without: days } });
    expect(checkQuery(query, { catalogue, now: NOW })).toEqual([]);
  });

  test.each([
    ['每天9点发摘要，但周五不要发', without(everyDay, 'friday')],
    ['周一发摘要周末不发', ['monday']],
    ['每天早上9点推送摘要，不含周末', business],
    ['工作日9点发摘要，不是周末', business],
    ['digest daily at 9 but never on weekends', business],
    ['digest every day at 9, not on Mondays or Fridays', without(everyDay, 'monday', 'friday')],
    ['digest every day at 9, no Fridays', without(everyDay, 'friday')],
    ['subscribe us to the digest, not on Fridays', without(business, 'friday')],
  ])('or of those it is to come on: %s', (text, days) => {
    expect(read(text).query).toMatchObject({ intent: 'digest', action: 'subscribe', schedule: { days } });
  });
});

test.each([
  ['不要9点发摘要', '9点'],
  ['不要在晚上发摘要', '晚上'],
  ['别每天发摘要', '每天'],
  ['never send a digest at 9am', '9am'],
])('what only says when no digest is to come is answered so: %s', (text, said) => {
  const reading = read(text);
  expect(reading).toMatchObject({ outcome: 'not-understood', notes: [{ key: 'schedule-negated' }] });
  expect(language.askBack(reading).headline).toContain(said);
});

test.each(['pause the digest on Fridays', 'stop the digest at 9am'])(
  'a digest is not paused on some days, nor stopped at some times: %s',
  (text) => {
    const { query = { intent: 'help' } } = read(text);
    expect(checkQuery(query, { catalogue, now: NOW })).toContainEqual({ key: 'digest-ends-whole' });
  },
);

test.each([
  'never send a digest',
  'do not send the digest',
  '别发摘要',
  '不要推送摘要',
  '不要再给我发摘要了',
  '别再发日报了',
  'unsubscribe from the daily capex thing',
])('what denies the digest altogether unsubscribes: %s', (text) => {
  expect(read(text)).toMatchObject({ query: { intent: 'digest', action: 'unsubscribe' }, ignored: [] });
});

test.each([
  '没有新消息就别发了',
  '没有变化就不要推送日报',
  '没更新的话摘要就别发',
  "don't send the digest if nothing changed",
  "no post when there's nothing new",
])('what denies it on quiet days keeps it on others: %s', (text) => {
  expect(read(text).query).toEqual({ intent: 'digest', action: 'change', quiet: 'nothing' });
});

test.each([
  ['别忘了每天9点发摘要', everyDay],
  ["don't forget to send the digest daily at 9", everyDay],
  ['why not post a digest every Monday at 9', ['monday']],
  ['能不能每天9点发摘要', everyDay],
  ['每天9点发摘要，不要太长', everyDay],
])('a negation of something else leaves nothing out: %s', (text, days) => {
  expect(read(text).query).toMatchObject({ action: 'subscribe', schedule: { days } });
});
