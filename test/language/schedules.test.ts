import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../src/engine/schedule/schedule.ts';
import { language, NOW, read, readThread } from './language.ts';

const business = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const everyDay = [...business, 'saturday', 'sunday'];
const schedule = (text: string, zone?: string) => read(text, { zone }).query?.schedule;

describe('the time of the day', () => {
  test.each([
    ['digest at 9am', '09:00'],
    ['digest at 9 am', '09:00'],
    ['digest at 9:30', '09:30'],
    ['digest at 9.30pm', '21:30'],
    ['digest at 21:05', '21:05'],
    ['digest at 12am', '00:00'],
    ['digest at 12pm', '12:00'],
    ["digest at 9 o'clock", '09:00'],
    ['digest at quarter to ten', '09:45'],
    ['digest at 8 in the evening', '20:00'],
    ['digest at midnight', '00:00'],
    ['九点发摘要', '09:00'],
    ['早上9点半发摘要', '09:30'],
    ['下午三点一刻发摘要', '15:15'],
    ['晚上8点十五分发摘要', '20:15'],
    ['晚上十二点发摘要', '00:00'],
    ['中午12点发摘要', '12:00'],
    ['凌晨一点发摘要', '01:00'],
    ['下午一点零五分发摘要', '13:05'],
  ])('%s: %s', (text, time) => {
    expect(schedule(text)).toMatchObject({ time });
  });

  test('is in the zone that is said, else in the asker’s, else in UTC, and then says so', () => {
    expect(schedule('digest at 9am Tokyo time', 'Europe/Paris')).toMatchObject({ zone: 'Asia/Tokyo' });
    expect(schedule('digest at 9am', 'Europe/Paris')).toMatchObject({ zone: 'Europe/Paris' });
    const unsaid = read('digest at 9am');
    expect(unsaid.query?.schedule).toMatchObject({ zone: 'UTC' });
    expect(unsaid.notes).toContainEqual({ key: 'zone-unknown' });
    expect(read('digest at 9am', { zone: 'Europe/Paris' }).notes).toEqual([]);
  });
});

describe('the days', () => {
  test.each([
    ['digest daily at 9', everyDay],
    ['digest every day at 9', everyDay],
    ['digest at 9', business],
    ['digest Tuesday to Thursday at 9', ['tuesday', 'wednesday', 'thursday']],
    ['digest Tuesday till Thursday at 9', ['tuesday', 'wednesday', 'thursday']],
    ['digest Fri-Mon at 9', ['monday', 'friday', 'saturday', 'sunday']],
    ['digest on weekends at 9', ['saturday', 'sunday']],
    ['digest once a week at 9', ['monday']],
    ['周一到周三九点发摘要', ['monday', 'tuesday', 'wednesday']],
    ['每天九点发摘要', everyDay],
    ['周报九点发', ['monday']],
    ['digest every day at 9am except Fridays', everyDay.filter((day) => day !== 'friday')],
    ['digest at 9 except Friday', business.filter((day) => day !== 'friday')],
    ['daily digest at 9am but not on weekends', business],
    ['每天九点发摘要，除了周末', business],
    ['周末上午十点发摘要', ['saturday', 'sunday']],
    ['周末也发摘要', everyDay],
    ['digest at 9, weekends too', everyDay],
  ])('%s', (text, days) => {
    expect(schedule(text)).toMatchObject({ days });
  });
});

describe('what a digest cannot keep to is answered clearly', () => {
  test.each([
    ['digest every 5 seconds', 'schedule-not-kept', 'every 5 seconds'],
    ['digest monthly at 9am', 'schedule-not-kept', 'monthly at 9am'],
    ['digest at 9am and 5pm', 'schedule-not-kept', '9am and 5pm'],
    ['每分钟发摘要', 'schedule-not-kept', '每分钟'],
    ['digest every other day', 'schedule-not-kept', 'every other day'],
    ['每天早晚各发一次摘要', 'schedule-not-kept', '每天早晚各发一次'],
    ['every other Tuesday digest', 'schedule-not-kept', 'every other Tuesday'],
    ['digest on the first Monday of the month', 'schedule-not-kept', 'Monday of the month'],
    ['每月第一个周一发摘要', 'schedule-not-kept', '每月第一个周一'],
    ['stop sending me the digest till Monday', 'schedule-not-kept', 'till Monday'],
    ['digest daily at 9 until Friday', 'schedule-not-kept', 'daily at 9 until Friday'],
  ])('%s', (text, key, said) => {
    const reading = read(text);
    expect(reading).toMatchObject({ outcome: 'not-understood', notes: [{ key, values: { text: said } }] });
    expect(language.askBack(reading).headline).toContain(said);
  });
});

test('in a thread a time or a day takes the place of the one before, and the rest stays', () => {
  const turns = ['digest every weekday at 9am', 'make it 10am', 'on Fridays instead'] as const;
  expect(readThread(...turns.slice(0, 2)).query).toMatchObject({
    action: 'subscribe',
    schedule: { days: business, time: '10:00' },
  });
  expect(readThread(...turns).query).toMatchObject({ schedule: { days: ['friday'], time: '10:00' } });
  expect(readThread('digest every weekday at 9am', 'pause it').query).toMatchObject({ action: 'pause' });
});

test('what is recognised of a schedule is told with its place in the text', () => {
  const ask = 'post the capex digest here every weekday at 9am Tokyo time';
  const said = 'every weekday at 9am Tokyo time';
  const expected: Schedule = { days: business as Schedule['days'], time: '09:00', zone: 'Asia/Tokyo' };
  expect(read(ask).read.find(({ kind }) => kind === 'schedule')).toEqual({
    kind: 'schedule',
    text: said,
    start: ask.indexOf(said),
    end: ask.indexOf(said) + said.length,
    ...expected,
  });
});

test.each(['64张H100便宜一点多少钱', 'cost of 64 H100s, I am in a hurry', '我有两点要说 64张H100多少钱'])(
  'no time of the day is heard in other questions: %s',
  (text) => {
    expect(language.read(text, { now: NOW }).query).toMatchObject({ intent: 'buy', count: 64 });
  },
);

test.each([
  ['暂停每天的推送', 'pause'],
  ['停止每天的摘要', 'unsubscribe'],
])('%s ends what comes every day, and sets no days', (ask, action) => {
  expect(read(ask).query).toEqual({ intent: 'digest', action });
});

test.each([
  ['no digest on quiet days', 'nothing'],
  ['stop posting the digest on quiet days', 'nothing'],
  ['post nothing on quiet days', 'nothing'],
  ['没有变化就不要发摘要', 'nothing'],
  ['没有新变化时不发摘要', 'nothing'],
  ['无变化也发摘要', 'line'],
])('%s changes quiet days alone, and stops nothing', (text, quiet) => {
  expect(read(text).query).toEqual({ intent: 'digest', action: 'change', quiet });
});
