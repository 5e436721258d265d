import * as z from 'zod/mini';
import { quietDays } from '../engine/digest.ts';
import { weekdays } from '../engine/schedule/schedule.ts';

/** What a conversation chose. */
const rule = z.object({
  schedule: z.object({ days: z.array(z.enum(weekdays)), time: z.string(), zone: z.string() }),
  /** The language of its digests. */
  locale: z.string(),
  /** What is posted on a day on which nothing changed. */
  quiet: z.enum(quietDays),
  state: z.enum(['active', 'paused', 'ended']),
  /** Why the app paused it by itself; not set where people did. */
  stopped: z.exactOptional(z.enum(['archived', 'removed', 'revoked', 'refused'])),
  /** Who chose last, and is told what goes wrong. */
  by: z.string(),
});

export type Rule = z.infer<typeof rule>;

/** A subscription as it is stored. Times are the clock's milliseconds. */
export const subscription = z.object({
  team: z.string(),
  channel: z.string(),
  rule,
  /** When it is due next; its slot. */
  due: z.number(),
  /** The last slot that was taken up: what is older and not delivered is folded into it. */
  taken: z.exactOptional(z.number()),
  /** Up to which day filings were told of, and the ids of those told lately. Not set before the first digest. */
  told: z.exactOptional(z.object({ day: z.string(), ids: z.array(z.string()) })),
  /** The change that was taken back last. */
  undone: z.exactOptional(z.string()),
  /**
   * The last change people made, so that it is made once and can be undone: what held `before`, null where nothing did,
   * when it was `due` then, and when the change was made, `at`.
   */
  change: z.exactOptional(
    z.object({
      id: z.string(),
      outcome: z.string(),
      before: z.nullable(rule),
      due: z.exactOptional(z.number()),
      at: z.exactOptional(z.number()),
    }),
  ),
});

export type Subscription = z.infer<typeof subscription>;
