import type { Note } from '../../../engine/answer.ts';
import { intents } from '../../../engine/index.ts';
import type { Query } from '../../../engine/query.ts';
import type { PartialSchedule } from '../../../engine/schedule/schedule.ts';
import type { Reading } from '../../reading.ts';

/** Where nobody says what zone they are in. */
const UNSAID = 'UTC';

type Read = Pick<Reading, 'query' | 'choices' | 'notes'>;

/** What was read, with every time of the day in a zone: the one said, else the asker's, else UTC, which is then said. */
export function inZone<T extends Read>(read: T, zone: string | undefined): T {
  const query = read.query && place(read.query, zone ?? UNSAID);
  const choices = read.choices.map((choice) => place(choice, zone ?? UNSAID));
  if (query === read.query && choices.every((choice, at) => choice === read.choices[at])) return read;
  const isAssumed = query !== read.query && zone === undefined;
  return { ...read, query, choices, notes: isAssumed ? [...read.notes, zoneUnknown] : read.notes };
}

const zoneUnknown: Note = { key: 'zone-unknown' };

/** The slots that take a schedule, by the intents that have one. */
const SCHEDULES: ReadonlyMap<string, readonly string[]> = new Map(
  intents.flatMap(({ id, slots }) => {
    const taking = Object.keys(slots).filter((slot) => slots[slot]?.takes === 'schedule');
    return taking.length === 0 ? [] : [[id, taking]];
  }),
);

function place(query: Query, zone: string): Query {
  const slots = SCHEDULES.get(query.intent);
  if (slots === undefined) return query;
  const open = slots.filter((slot) => {
    const schedule = query[slot] as PartialSchedule | undefined;
    return schedule?.time !== undefined && schedule.zone === undefined;
  });
  if (open.length === 0) return query;
  return {
    ...query,
    ...Object.fromEntries(open.map((slot) => [slot, { ...(query[slot] as object), zone }])),
  };
}
