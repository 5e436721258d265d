import * as z from 'zod/mini';
import { isZone, weekdays } from '../../../engine/schedule/schedule.ts';
import { lists, phrases } from './words-schema.ts';

/** Days of the week, by a space: `saturday sunday`. */
const days = z
  .string()
  .check(z.refine((key) => key.split(' ').every((day) => (weekdays as readonly string[]).includes(day))));

/** What `intents/xx/_schedules.yml` holds: what people say of when something is to come. */
export const scheduleWordsSchema = z.strictObject({
  /** `saturday sunday: [weekend]` */
  days: z.record(days, phrases, {
    error: 'expected days of the week in English, parted by spaces, each with its phrases',
  }),
  /** Say which half of the day an hour is in, before it or after. */
  'parts-of-day': lists(['morning', 'afternoon', 'evening']),
  /** Times with a name: `"12:00": [noon]`. */
  times: z.record(z.string().check(z.regex(/^\d\d:\d\d$/)), phrases, {
    error: 'expected times such as "12:00", each with its phrases',
  }),
  /** Places and zones by the IANA name of their time. */
  zones: z.record(z.string().check(z.refine(isZone)), phrases, {
    error: 'expected IANA time zones, each with its phrases',
  }),
  /** Times that come round otherwise than on days of the week: "fortnightly", "every other day". */
  unkept: phrases,
  /** The days after them are left out: "except", 除了. */
  except: phrases,
  /** The days before them are left out: "excepted", 除外. */
  excepted: phrases,
  /** Say up to which day: "until", 直到. */
  until: phrases,
  /** Say that something is not to come: "never", 别. */
  negated: phrases,
  /** Verbs for what is done again and again: "post", 推送. */
  deliver: phrases,
});

export type ScheduleWords = z.infer<typeof scheduleWordsSchema>;
