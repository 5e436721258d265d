import type * as z from 'zod/mini';
import { type Setting, settings } from './settings.ts';
import type { Transport } from './slack/entrance.ts';

type Name = keyof typeof settings;
type Value<N extends Name> = z.output<(typeof settings)[N]['shape']>;

/** The environment as values. */
export interface Settings {
  readonly botToken: string;
  readonly transport: Transport;
  readonly port: number;
  /** The SQLite file. */
  readonly data: string;
  readonly redis: string | undefined;
  readonly slackApi: string;
  readonly logLevel: Value<'LOG_LEVEL'>;
}

/** What is missing or wrong in the environment, one line per setting; holds no value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Checks the environment once. Throws a SettingsError that names every setting to mend and where to find it. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const report = (name: Name, problem: string) =>
    problems.push(`${name} ${problem}. ${settings[name].what} Where: ${settings[name].where}.`);

  function optional<N extends Name>(name: N): Value<N> | undefined {
    const { shape, mustBe, ...setting }: Setting = settings[name];
    const text = environment[name]?.trim() || setting.default;
    if (text === undefined) return undefined;
    const parsed = shape.safeParse(text);
    if (!parsed.success) report(name, `must ${mustBe}`);
    return parsed.data as Value<N> | undefined;
  }
  function required<N extends Name>(name: N): Value<N> {
    const before = problems.length;
    const value = optional(name);
    if (value === undefined && problems.length === before) report(name, 'is not set');
    return value as Value<N>;
  }

  const botToken = required('SLACK_BOT_TOKEN');
  const overSocket = Boolean(environment.SLACK_APP_TOKEN?.trim());
  const read: Settings = {
    botToken,
    transport: overSocket
      ? { mode: 'socket', appToken: required('SLACK_APP_TOKEN') }
      : { mode: 'http', signingSecret: required('SLACK_SIGNING_SECRET') },
    port: required('PORT'),
    data: required('AICOST_DATA'),
    redis: optional('REDIS_URL'),
    slackApi: required('SLACK_API_URL'),
    logLevel: required('LOG_LEVEL'),
  };
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return read;
}
