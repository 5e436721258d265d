import { intents } from '../../../engine/index.ts';
import type { Query } from '../../../engine/query.ts';
import type { PartialSchedule } from '../../../engine/schedule/schedule.ts';
import type { Mention } from '../../reading.ts';
import type { Item } from '../amounts/item.ts';
import { claimSchedules } from '../claims/claim-schedules.ts';

/** A stretch of items that say when something is to come. */
interface ScheduleSaid {
  readonly items: readonly Item[];
  readonly said: Pick<Mention, 'days' | 'without' | 'time' | 'zone'> & { readonly kind: 'schedule' };
}

/** How far apart two pieces of one schedule may stand: "weekdays at 9". */
const GAP = 2;

/**
 * Whether a question is of an intent that takes a schedule; in any other "$2 an hour" and "40 requests per second" are
 * rates, and no rhythm.
 */
export function isScheduled(queries: readonly (Query | undefined)[]): boolean {
  return queries.some((query) => query !== undefined && SCHEDULED.has(query.intent));
}

const SCHEDULED: ReadonlySet<string> = new Set(
  intents.flatMap(({ id, slots }) =>
    Object.values(slots).some(({ takes }) => takes === 'schedule') ? [id] : [],
  ),
);

/** What a text says of when something is to come, a stretch at a time; nothing where it was not read so. */
export function schedulesSaid(items: readonly Item[], used: ReadonlySet<Item>): ScheduleSaid[] {
  const claim = claimSchedules(items, () => '').find(({ takes }) => takes === 'schedule');
  const places = claim?.items.filter((at) => used.has(items[at] as Item)) ?? [];
  const stretches: number[][] = [];
  for (const at of places) {
    const last = stretches.at(-1);
    if (last !== undefined && at - (last.at(-1) ?? 0) <= GAP) last.push(at);
    else stretches.push([at]);
  }
  return stretches.map((stretch) => {
    const [first = 0, last = first] = [stretch[0], stretch.at(-1)];
    const from = Math.max(0, first - 1);
    const part = claimSchedules(items.slice(from, last + 1), () => '').find(
      ({ takes }) => takes === 'schedule',
    );
    return {
      items: items.slice(first, last + 1),
      said: { kind: 'schedule', ...(part?.value as PartialSchedule | undefined) },
    };
  });
}
