import { describe, expect, test } from 'vitest';
import { checkQuery } from '../../src/engine/check-query.ts';
import { catalogue, language, NOW, read } from './language.ts';

const business = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const everyDay = [...business, 'saturday', 'sunday'];
const without = (days: readonly string[], ...leftOut: readonly string[]) =>
  days.filter((day) => !leftOut.includes(day));

describe('days on which no digest is wanted are left out', () => {
  test.each([
    ['别在周末推送摘要', business],
    ['周末不要发摘要，其他时间照常', business],
    ['周末别发摘要', business],
    ['摘要周末不推', business],
    ['我不想周末收到摘要', business],
    ['请勿在周五发摘要', without(business, 'friday')],
    ['周一和周三不发摘要', without(business, 'monday', 'wednesday')],
    ['每天9点发摘要，但周五不要发', without(everyDay, 'friday')],
    ['周一发摘要周末不发', ['monday']],
    ['每天早上9点推送摘要，不含周末', business],
    ['工作日9点发摘要，不是周末', business],
    ['digest daily at 9 but never on weekends', business],
    ['digest every day at 9, not on Mondays or Fridays', without(everyDay, 'monday', 'friday')],
    ['never post the digest on Mondays', without(business, 'monday')],
    ['please do not send digests on weekends', business],
    ['no digest on weekends', business],
    ['no digests on Fridays please', without(business, 'friday')],
    ['digest every day at 9, no Fridays', without(everyDay, 'friday')],
  ])('%s', (text, days) => {
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

test.each(['周末不用推送日报', "don't post the digest on Fridays", 'stop the digest on weekends'])(
  'a digest is not stopped on some days: %s',
  (text) => {
    const { query = { intent: 'help' } } = read(text);
    expect(checkQuery(query, { catalogue, now: NOW })).toContainEqual({ key: 'digest-ends-whole' });
  },
);

test.each(['never send a digest', 'do not send the digest', '别发摘要', '不要推送摘要'])(
  'a negation never subscribes: %s',
  (text) => {
    expect(read(text).query?.action).not.toBe('subscribe');
  },
);

test.each([
  ['别忘了每天9点发摘要', everyDay],
  ["don't forget to send the digest daily at 9", everyDay],
  ['why not post a digest every Monday at 9', ['monday']],
  ['能不能每天9点发摘要', everyDay],
  ['每天9点发摘要，不要太长', everyDay],
])('a negation of something else leaves nothing out: %s', (text, days) => {
  expect(read(text).query).toMatchObject({ action: 'subscribe', schedule: { days } });
});
