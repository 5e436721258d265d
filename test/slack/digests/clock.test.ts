import { expect, test } from 'vitest';
import { localTime } from '../../../src/engine/schedule/local-time.ts';
import { nextRun } from '../../../src/engine/schedule/next-run.ts';
import type { Schedule } from '../../../src/engine/schedule/schedule.ts';
import { rememberDeliveries } from '../../../src/memory/deliveries.ts';
import { changeSubscription } from '../../../src/memory/subscriptions.ts';
import { takeDue } from '../../../src/slack/digests/take-due.ts';
import { createLog } from '../../../src/slack/log.ts';
import { day, storeOnClock } from '../../memory/store-on-clock.ts';

const { store, wait } = await storeOnClock();
let now = Date.UTC(2026, 10, 24);
const goOn = (ms: number) => {
  now += ms;
  wait(ms);
};
const everyDay = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const minute = 60_000;

/** What comes due over two weeks from a day, looked for every ten minutes, as the clocks of its zone show it. */
async function dueOver(from: string, schedule: Schedule): Promise<string[]> {
  const slots = rememberDeliveries(store, () => now, 6_000, 'slot');
  const place = { team: `T${schedule.zone}${from}${schedule.time}`.replaceAll(/\W/g, ''), channel: 'C1' };
  const looking = { store, slots, clock: () => now, log: createLog('error') };
  now = Date.parse(`${from}T00:00:00Z`);
  const end = now + 14 * day;
  const rule = {
    schedule: { ...schedule, days: [...schedule.days] },
    locale: 'en',
    quiet: 'line' as const,
    state: 'active' as const,
    by: 'U1',
  };
  await changeSubscription(store, place, () => ({ ...place, rule, due: nextRun(schedule, now) }));
  const seen = new Set<string>();
  for (; now < end; goOn(10 * minute)) {
    await takeDue(looking);
    for (const id of await slots.unfinished()) seen.add(id);
  }
  await changeSubscription(
    store,
    place,
    (before) => before && { ...before, rule: { ...before.rule, state: 'paused' as const } },
  );
  const mine = [...seen].filter((id) => id.startsWith(`${place.team}/`));
  return mine.map((id) => {
    const [, date, hours, minutes] = /(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)/.exec(id) ?? [];
    return localTime(Date.parse(`${date}T${hours}:${minutes}:00Z`), schedule.zone).slice(0, 16);
  });
}

/** The fourteen days from the first one that comes due. */
function daysFrom(first: string): string[] {
  return Array.from({ length: 14 }, (_, index) =>
    new Date(Date.parse(first) + index * day).toISOString().slice(0, 10),
  );
}

test.each([
  ['America/New_York', '2027-03-07'],
  ['America/New_York', '2027-10-31'],
  ['Europe/London', '2027-03-21'],
  ['Europe/London', '2027-10-24'],
  ['Australia/Sydney', '2027-03-28'],
  ['Australia/Sydney', '2027-09-26'],
])(
  'in %s, over two weeks from %s in which the clocks change, it is due at nine each day, once',
  async (zone, from) => {
    const seen = await dueOver(from, { days: everyDay, time: '09:00', zone });
    expect(seen).toEqual(daysFrom(seen[0]?.slice(0, 10) ?? '').map((date) => `${date}T09:00`));
  },
);

test('a time that the clocks leave out comes right after the gap, one that they repeat comes once', async () => {
  const spring = await dueOver('2027-03-08', { days: everyDay, time: '02:30', zone: 'America/New_York' });
  expect(spring.filter((run) => run.startsWith('2027-03-14'))).toEqual(['2027-03-14T03:00']);
  const autumn = await dueOver('2027-11-01', { days: everyDay, time: '01:30', zone: 'America/New_York' });
  expect(autumn.filter((run) => run.startsWith('2027-11-07'))).toEqual(['2027-11-07T01:30']);
  expect([spring.length, autumn.length]).toEqual([14, 14]);
});
