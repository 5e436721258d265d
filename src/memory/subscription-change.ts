import { isDeepStrictEqual } from 'node:util';
import type { quietDays } from '../engine/digest.ts';
import { daysWithout, isWhole, type PartialSchedule } from '../engine/schedule/schedule.ts';
import { dueAfter } from './subscription-due.ts';
import type { Rule, Subscription } from './subscription-record.ts';
import type { DigestPlace } from './subscriptions.ts';

/** What somebody wants done with the digest of a conversation. */
export interface Wanted {
  readonly action: 'subscribe' | 'change' | 'pause' | 'resume' | 'unsubscribe';
  readonly schedule?: PartialSchedule | undefined;
  readonly quiet?: (typeof quietDays)[number] | undefined;
  readonly language?: string | undefined;
}

/** Who wants it, and when. */
export interface Change {
  /** The same when the same wish is carried out again, after a crash. */
  readonly id: string;
  readonly user: string;
  /** The language of who has no say about it. */
  readonly locale: string;
  /** The clock's milliseconds. */
  readonly now: number;
}

/** What came of a wish: what was done, or why there was nothing to do. */
export type ChangeOutcome =
  | 'subscribed'
  | 'changed'
  | 'unchanged'
  | 'paused'
  | 'resumed'
  | 'unsubscribed'
  | 'none';

/** A subscription after a wish; the same as before where nothing was done. */
export interface Changed {
  readonly outcome: ChangeOutcome;
  readonly after: Subscription | undefined;
}

/** Carries out a wish. One that was carried out before gives the same outcome again, and changes nothing. */
export function changed(
  before: Subscription | undefined,
  place: DigestPlace,
  wanted: Wanted,
  change: Change,
): Changed {
  if (before?.change?.id === change.id)
    return { outcome: before.change.outcome as ChangeOutcome, after: before };
  const live = before?.rule.state === 'ended' ? undefined : before;
  const rule = ruleAfter(live?.rule, wanted, change);
  if (rule === undefined) return { outcome: 'none', after: before };
  if (live !== undefined && isDeepStrictEqual(rule, live.rule))
    return { outcome: 'unchanged', after: before };
  const outcome = outcomeOf(live?.rule, rule);
  return {
    outcome,
    after: withRule(before, place, rule, { ...change, outcome, before: live?.rule ?? null }),
  };
}

function ruleAfter(before: Rule | undefined, wanted: Wanted, change: Change): Rule | undefined {
  const { action, schedule, quiet, language } = wanted;
  if (before === undefined && action !== 'subscribe') return undefined;
  const { without, ...said } = schedule ?? {};
  const times = { ...before?.schedule, ...said };
  if (!isWhole(times)) return undefined;
  const isNoneLeft = times.days.every((day) => without?.includes(day));
  const { stopped, ...kept } = before ?? {};
  const chosen = {
    quiet: quiet ?? before?.quiet ?? 'line',
    locale: language ?? before?.locale ?? change.locale,
    schedule: { days: [...daysWithout(times.days, without)], time: times.time, zone: times.zone },
  };
  const state = {
    subscribe: 'active',
    resume: 'active',
    pause: 'paused',
    unsubscribe: 'ended',
    change: before?.state,
  } as const;
  const next = isNoneLeft ? 'ended' : (state[action] ?? 'active');
  const rule = { ...kept, ...chosen, state: next, by: before?.by ?? change.user };
  // Who only says again what holds does not answer for it from now on.
  return before !== undefined && isDeepStrictEqual(rule, before) ? rule : { ...rule, by: change.user };
}

function outcomeOf(before: Rule | undefined, after: Rule): ChangeOutcome {
  if (after.state === 'ended') return 'unsubscribed';
  if (before === undefined) return 'subscribed';
  if (after.state === 'paused' && before.state !== 'paused') return 'paused';
  const isSame = isDeepStrictEqual(after.schedule, before.schedule) && after.quiet === before.quiet;
  return before.state === 'paused' && after.state === 'active' && isSame ? 'resumed' : 'changed';
}

function withRule(
  before: Subscription | undefined,
  { team, channel }: DigestPlace,
  rule: Rule,
  { id, now, outcome, before: old }: Change & { readonly outcome: string; readonly before: Rule | null },
): Subscription {
  return {
    ...before,
    team,
    channel,
    rule,
    due: dueAfter(before, rule, now),
    change: { id, outcome, before: old, at: now, ...(before && { due: before.due }) },
  };
}
