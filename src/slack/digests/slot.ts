import * as z from 'zod/mini';
import type { DigestPlace } from '../../memory/subscriptions.ts';

/** One time one digest is due, as it is recorded; times are the clock's milliseconds. */
export const slot = z.object({
  team: z.string(),
  channel: z.string(),
  /** When it was due. */
  due: z.number(),
  /** Whether times before it were missed, and are folded into it. */
  folded: z.boolean(),
  /** Once it is about to be posted: when that was, and what the conversation will have been told. */
  sent: z.exactOptional(
    z.object({ at: z.number(), told: z.object({ day: z.string(), ids: z.array(z.string()) }) }),
  ),
  /** Once it is posted again, since a first post was not to be seen: when that was. */
  again: z.exactOptional(z.number()),
});

export type Slot = z.infer<typeof slot>;

/** Unique over all digests and times. BullMQ takes no colon in an id. */
export function slotId({ team, channel }: DigestPlace, due: number): string {
  return `${team}/${channel}/${new Date(due).toISOString().replaceAll(/[:.]/g, '')}`;
}
