import type { Note } from '../../../engine/answer.ts';
import { intents } from '../../../engine/index.ts';
import type { Query } from '../../../engine/query.ts';
import type { PartialSchedule } from '../../../engine/schedule/schedule.ts';
import type { Reading } from '../../reading.ts';

/** Where nobody says what zone they are in. */
const UNSAID = 'UTC';

type Read = Pick<Reading, 'choices' | 'notes'> & { readonly query?: Query };

/** What was read, with every time of the day in a zone: the one said, else the asker's, else UTC, which is then said. */
export function inZone<T extends Read>(read: T, zone: string | undefined): T {
  const placed = read.query && place(read.query, zone ?? UNSAID);
  const isAssumed = placed !== read.query && zone === undefined;
  return {
    ...read,
    ...(placed && { query: placed }),
    choices: read.choices.map((choice) => place(choice, zone ?? UNSAID)),
    notes: isAssumed ? [...read.notes, zoneUnknown] : read.notes,
  };
}

const zoneUnknown: Note = { key: 'zone-unknown' };

function place(query: Query, zone: string): Query {
  const slots = intents.find(({ id }) => id === query.intent)?.slots ?? {};
  const open = Object.keys(slots).filter((slot) => {
    const schedule = query[slot] as PartialSchedule | undefined;
    return slots[slot]?.takes === 'schedule' && schedule?.time !== undefined && schedule.zone === undefined;
  });
  if (open.length === 0) return query;
  return {
    ...query,
    ...Object.fromEntries(open.map((slot) => [slot, { ...(query[slot] as object), zone }])),
  };
}
