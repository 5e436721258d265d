import type { Note } from './answer.ts';
import { conclude } from './conclude.ts';
import { inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { type Query, without } from './query.ts';
import { localTime } from './schedule/local-time.ts';
import { nextRuns } from './schedule/next-run.ts';
import { daysWithout, isWhole, type PartialSchedule, type Schedule, weekdays } from './schedule/schedule.ts';

/** What can be done with the digest of a channel. */
const digestActions = ['subscribe', 'change', 'pause', 'resume', 'unsubscribe', 'list', 'preview'] as const;

type DigestAction = (typeof digestActions)[number];

/** What is posted on a day on which nothing changed. */
export const quietDays = ['line', 'nothing'] as const;

/** When the digest comes unless it is said: filings come on business days. */
const usual: Omit<Schedule, 'zone'> = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  time: '09:00',
};

/** How many of the next runs an answer shows. */
const RUNS_SHOWN = 3;

/** The digest of what changed: when and where it is posted. What an answer says of it, only Slack carries out. */
export const digest: Intent = {
  id: 'digest',
  acts: true,
  slots: {
    action: { takes: 'word', words: digestActions },
    schedule: { takes: 'schedule' },
    channel: { takes: 'channel' },
    quiet: { takes: 'word', words: quietDays },
    language: { takes: 'language' },
  },
  requires: [],
  assumes: [],

  complete(query) {
    const action = query.action ?? meantBy(query);
    if (action === 'list' || action === 'preview') return { ...without(query, 'schedule'), action };
    const said = query.schedule as PartialSchedule | undefined;
    // 暂停每天的推送: that it comes every day is no day on which to pause
    if (isEnding(action) && isEveryDay(said)) return { ...without(query, 'schedule'), action };
    if (action === 'unsubscribe') return { ...query, ...stopped(query) };
    if (action !== 'subscribe') return { ...query, action };
    const { without: leftOut, days = usual.days, ...rest } = said ?? {};
    return { ...query, action, schedule: { ...usual, ...rest, days: daysWithout(days, leftOut) } };
  },

  drops: ({ action }) => (isEnding(action) ? ['schedule'] : []),

  check({ action, schedule }): Note[] {
    return isEnding(action) && schedule !== undefined ? [{ key: 'digest-ends-whole' }] : [];
  },

  answer(query, world) {
    const { action } = query as Query & { readonly action: DigestAction };
    const next = (['preview', 'list'] as const).filter((other) => other !== action);
    const answer = conclude(inquire(query, world), {
      total: null,
      // which there are only the surface that posts them knows
      caveats: action === 'list' ? [{ key: 'digests-kept', values: { topic: 'digest' } }] : [],
      next: next.map((other) => ({ intent: 'digest', action: other })),
    });
    const runs = runsOf(
      query.schedule as PartialSchedule | undefined,
      world.instant ?? Date.parse(world.now),
    );
    return runs.length === 0 ? answer : { ...answer, runs };
  },
};

/** What is to be stopped: all of it, what comes on some days ("stop it on Fridays"), or on quiet ones (没有新消息就别发). */
function stopped({ schedule, quiet }: Query): Partial<Query> {
  if (quiet === 'nothing') return { action: 'change' };
  const { days, without: leftOut = days, ...rest } = (schedule ?? {}) as PartialSchedule;
  const isOfDays = leftOut !== undefined && Object.keys(rest).length === 0;
  return isOfDays ? { action: 'change', schedule: { without: leftOut } } : { action: 'unsubscribe' };
}

/** What somebody wants who says only when, or only how. */
function meantBy({ schedule, quiet, language }: Query): DigestAction {
  if ((schedule as PartialSchedule | undefined)?.without !== undefined) return 'change';
  if (schedule !== undefined) return 'subscribe';
  return quiet !== undefined || language !== undefined ? 'change' : 'list';
}

/** The next runs of a schedule after a moment, as the clocks of its zone show them; none of one that is not whole. */
export function runsOf(schedule: Partial<Schedule> | undefined, after: number): string[] {
  if (!isWhole(schedule)) return [];
  return nextRuns(schedule, after, RUNS_SHOWN).map((run) => localTime(run, schedule.zone));
}

function isEnding(action: Query['action']): boolean {
  return action === 'pause' || action === 'unsubscribe';
}

/** Whether a schedule says no more than that it is for all days of the week. */
function isEveryDay(schedule: PartialSchedule | undefined): boolean {
  return schedule?.days?.length === weekdays.length && schedule.time === undefined;
}
