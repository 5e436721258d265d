/** Somebody who works in the stand-in workspace. */
export interface Person {
  readonly id: string;
  /** The handle, as typed after `@`. */
  readonly name: string;
  readonly realName: string;
  /** IANA time zone, e.g. `Asia/Shanghai`. */
  readonly zone: string;
  /** BCP 47, as Slack writes it: `en-US`, `zh-CN`. */
  readonly locale: string;
  /** Whether they administer the workspace; they do not unless said. */
  readonly isAdmin?: boolean;
  /** The token with which this person acts at the emulated Slack. */
  readonly token: string;
}

/** A person as asked for when a workspace is started. */
export type NewPerson = Omit<Person, 'id' | 'token'>;

/** Who works there unless the caller says otherwise. */
export const DEFAULT_PEOPLE: readonly NewPerson[] = [
  { name: 'ada', realName: 'Ada Byron', zone: 'America/New_York', locale: 'en-US', isAdmin: true },
  { name: 'li', realName: '李明', zone: 'Asia/Shanghai', locale: 'zh-CN' },
  { name: 'sam', realName: 'Sam Okafor', zone: 'Europe/London', locale: 'en-GB' },
];

/** Seconds east of Greenwich in `zone` at `at` (milliseconds since 1970), as `users.info` gives in `tz_offset`. */
export function zoneOffset(zone: string, at: number): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  const seconds = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60;
  return sign === '-' ? -seconds : seconds;
}
