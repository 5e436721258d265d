import type * as z from 'zod/mini';
import { type Setting, settings } from './settings.ts';
import type { Transport } from './slack/entrance.ts';
import type { FeedSettings } from './sources/index.ts';

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
  readonly feeds: FeedSettings;
  /** Digests a workspace gets a minute at most. */
  readonly digestsPerMinute: number;
}

/** What is missing or wrong in the environment, one line per setting; holds no value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The names of Slack's settings that are there. Without any, the app runs in a workspace on this machine. */
export function slackSettingsIn(environment: Environment): string[] {
  return Object.keys(settings).filter((name) => name.startsWith('SLACK_') && environment[name]?.trim());
}

/**
 * What the workspace on this machine takes of the environment. Throws a SettingsError beside anything of a real Slack's:
 * a token is not to lie open where people try things out.
 */
export function readLocalSettings(environment: Environment): Pick<Settings, 'port' | 'logLevel' | 'feeds'> {
  const ofSlack = slackSettingsIn(environment);
  if (ofSlack.length > 0)
    throw new SettingsError(
      `The local workspace does not start beside settings of a real Slack: unset ${ofSlack.join(', ')}.`,
    );
  return checked(environment, ({ required, optional }) => ({
    port: required('PORT'),
    logLevel: required('LOG_LEVEL'),
    feeds: feedSettings({ required, optional }),
  }));
}

/** Where the store is, for commands that need nothing else. Throws a SettingsError. */
export function readStoreSettings(environment: Environment): Pick<Settings, 'data' | 'redis'> {
  return checked(environment, ({ required, optional }) => ({
    data: required('AICOST_DATA'),
    redis: optional('REDIS_URL'),
  }));
}

/** Checks the environment once. Throws a SettingsError that names every setting to mend and where to find it. */
export function readSettings(environment: Environment): Settings {
  return checked(environment, ({ required, optional }) => {
    const botToken = required('SLACK_BOT_TOKEN');
    const overSocket = Boolean(environment.SLACK_APP_TOKEN?.trim());
    return {
      botToken,
      transport: overSocket
        ? { mode: 'socket', appToken: required('SLACK_APP_TOKEN') }
        : { mode: 'http', signingSecret: required('SLACK_SIGNING_SECRET') },
      port: required('PORT'),
      data: required('AICOST_DATA'),
      redis: optional('REDIS_URL'),
      slackApi: required('SLACK_API_URL'),
      logLevel: required('LOG_LEVEL'),
      feeds: feedSettings({ required, optional }),
      digestsPerMinute: required('DIGESTS_PER_MINUTE'),
    };
  });
}

/** What looking at feeds by hand takes: where figures are kept, and the feeds. Throws a SettingsError. */
export function readFeedSettings(environment: Environment): Pick<Settings, 'data' | 'redis' | 'feeds'> {
  return checked(environment, ({ required, optional }) => ({
    data: required('AICOST_DATA'),
    redis: optional('REDIS_URL'),
    feeds: feedSettings({ required, optional }),
  }));
}

/** A stand-in for the SEC need not be told who asks. */
function feedSettings({ required, optional }: Reader): FeedSettings {
  const edgarUrl = required('EDGAR_URL').replace(/\/+$/, '');
  const isStandIn = edgarUrl !== settings.EDGAR_URL.default;
  return { edgarUrl, edgarContact: optional('EDGAR_CONTACT') ?? (isStandIn ? 'stand-in' : undefined) };
}

interface Reader {
  optional<N extends Name>(name: N): Value<N> | undefined;
  required<N extends Name>(name: N): Value<N>;
}

/** Reads all that is to be read before it throws, so that everything is mended at once. */
function checked<Read>(environment: Environment, reading: (reader: Reader) => Read): Read {
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

  const read = reading({ optional, required });
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return read;
}
