import { expect, it } from 'vitest';
import { writeDate } from '../../../src/language/speak/write-date.ts';
import { writeEnds, writeRange } from '../../../src/language/speak/write-range.ts';
import { range } from './sample-answers.ts';
import { chinese, english } from './sample-speaker.ts';

const exactly = (hours: number) => range(hours, hours, hours, 'hours');

it.each([
  [3 * 730, '3 months (2,190 h)', '3个月（2,190小时）'],
  [730, '1 month (730 h)', '1个月（730小时）'],
  [2.5 * 730, '2.5 months (1,825 h)', '2.5个月（1,825小时）'],
  [18 * 730, '18 months (13,140 h)', '18个月（13,140小时）'],
  [3 * 8760, '3 years (26,280 h)', '3年（26,280小时）'],
  [2 * 168, '2 weeks (336 h)', '2周（336小时）'],
  [36, '36 h', '36小时'],
  [0.5, '0.5 h', '0.5小时'],
])('says %d hours as people do, the hours beside', (hours, en, zh) => {
  expect(writeEnds(exactly(hours), english)).toBe(en);
  expect(writeEnds(exactly(hours), chinese)).toBe(zh);
});

it('says both ends of a time that is not exact', () => {
  expect(writeEnds(range(1460, 1788, 2190, 'hours'), english, 'exact')).toBe('2–3 months (1,460–2,190 h)');
  expect(writeRange(range(6000, 8030, 11_000, 'hours'), english)).toBe('11 months (8.22–15.1 months)');
});

it('writes dates as precisely as they are known', () => {
  expect(['2024-04-30', '2024-04', '2024'].map((iso) => writeDate(iso, english))).toEqual([
    '30 April 2024',
    'April 2024',
    '2024',
  ]);
  expect(['2024-04-30', '2024-04', '2024'].map((iso) => writeDate(iso, chinese))).toEqual([
    '2024年4月30日',
    '2024年4月',
    '2024年',
  ]);
});

it('writes a date figure, which counts days since 1970', () => {
  const released = Date.UTC(2022, 8, 20) / 86_400_000;
  expect(writeRange(range(released, released, released, 'date'), english)).toBe('20 September 2022');
});
