import type { Weekday } from '../../../engine/schedule/schedule.ts';

/** What a phrase may say of when something is to come. */
export interface SchedulePiece {
  readonly days?: readonly Weekday[];
  /** Which half of the day an hour is in. */
  readonly part?: 'morning' | 'afternoon' | 'evening';
  /** A time with a name: `12:00`. */
  readonly time?: string;
  /** IANA. */
  readonly zone?: string;
  /** Comes round otherwise than on days of the week. */
  readonly unkept?: true;
  /** What comes after it is left out: "except Fridays". */
  readonly except?: true;
  /** The days before it are left out: 周五除外. */
  readonly excepted?: true;
  /** Up to the day after it, and no longer: "until Friday". */
  readonly until?: true;
  /** What it is said of is not to come: "never", 别. */
  readonly negated?: true;
  /** A verb for what is done again and again. */
  readonly deliver?: true;
}
