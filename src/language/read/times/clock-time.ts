/** A time of the day as it stands in a text; whether there is such a time is not known yet: 25:00. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** Just after its last character. */
  readonly end: number;
  /** Written in words alone, which may mean something else. */
  readonly inWords?: true;
}
