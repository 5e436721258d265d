import * as z from 'zod/mini';
import { isRedisUrl } from './store/redis-url.ts';

/** A setting as the documentation shows it and as the environment is checked against. */
export interface Setting {
  readonly what: string;
  /** Where to find its value, or how to choose one. */
  readonly where: string;
  readonly default?: string;
  /** Never shown anywhere. */
  readonly secret: boolean;
  readonly shape: z.ZodMiniType<unknown, string>;
  /** The shape in words, for who got it wrong. */
  readonly mustBe: string;
}

const url = z.string().check(z.refine((value) => URL.canParse(value) && /^https?:/.test(value)));

/** Every setting of the environment, by its name. */
export const settings = {
  SLACK_BOT_TOKEN: {
    what: 'The token the app calls Slack with.',
    where: 'api.slack.com/apps → your app → Install App → Bot User OAuth Token',
    secret: true,
    shape: z.string().check(z.regex(/^(xoxe\.)?xoxb-/)),
    mustBe: 'begin with xoxb-',
  },
  SLACK_APP_TOKEN: {
    what: 'The token that opens a Socket Mode connection. When it is set, the app uses Socket Mode and needs no public address.',
    where:
      'api.slack.com/apps → your app → Basic Information → App-Level Tokens, with the scope connections:write',
    secret: true,
    shape: z.string().check(z.regex(/^xapp-/)),
    mustBe: 'begin with xapp-',
  },
  SLACK_SIGNING_SECRET: {
    what: 'Proves that a request over HTTP comes from Slack. Needed when SLACK_APP_TOKEN is not set.',
    where: 'api.slack.com/apps → your app → Basic Information → App Credentials → Signing Secret',
    secret: true,
    shape: z.string().check(z.regex(/^(?!xox|xapp)\S{8,}$/)),
    mustBe: 'be the secret, not a token: at least 8 characters, no spaces',
  },
  PORT: {
    what: 'The port that takes requests from Slack over HTTP, and GET /health in both modes.',
    where: 'any free port',
    default: '3000',
    secret: false,
    shape: z.pipe(
      z.string().check(
        z.regex(/^\d{1,5}$/),
        z.refine((digits) => Number(digits) <= 65_535),
      ),
      z.transform(Number),
    ),
    mustBe: 'be a number from 0 to 65535',
  },
  AICOST_DATA: {
    what: 'The SQLite file that keeps deliveries, threads and cached answers. Not used with REDIS_URL.',
    where: 'any path the app may write to; its folder is made when it is not there',
    default: './data/aicost.sqlite',
    secret: false,
    shape: z.string().check(z.minLength(1)),
    mustBe: 'be a path',
  },
  REDIS_URL: {
    what: 'A Redis server to use in place of the SQLite file: for several instances behind one Slack app.',
    where: 'your Redis, such as redis://localhost:6379',
    secret: true,
    shape: z.string().check(z.refine(isRedisUrl)),
    mustBe: 'be redis://[user:password@]host[:port][/database], or the same with rediss://',
  },
  EDGAR_CONTACT: {
    what: 'Who asks the SEC for filings, as it wants to be told in every request. Without it filings are not looked up, and answers rest on the facts that come with the app.',
    where: 'a name and an address somebody reads, such as "Example Ltd admin@example.com"',
    secret: false,
    shape: z.string().check(z.regex(/\S+@\S+\.\S+/), z.regex(/^[\x20-\x7e]{6,200}$/)),
    mustBe: 'hold an e-mail address, in plain letters',
  },
  EDGAR_URL: {
    what: 'Where filings are read as data. Another address is a stand-in, which needs no EDGAR_CONTACT.',
    where: 'leave it out for the SEC itself',
    default: 'https://data.sec.gov',
    secret: false,
    shape: url,
    mustBe: 'be an http or https address',
  },
  SLACK_API_URL: {
    what: "The address of Slack's Web API; another one is a stand-in for Slack.",
    where: 'the stand-in prints it; for Slack itself, leave it out',
    default: 'https://slack.com/api/',
    secret: false,
    shape: url,
    mustBe: 'be an http or https address',
  },
  DIGESTS_PER_MINUTE: {
    what: 'How many digests a workspace gets a minute at most, over all instances: what is more waits. Slack takes several hundred messages a minute, answers included.',
    where: 'your choice',
    default: '100',
    secret: false,
    shape: z.pipe(
      z.string().check(
        z.regex(/^\d{1,4}$/),
        z.refine((digits) => Number(digits) >= 1),
      ),
      z.transform(Number),
    ),
    mustBe: 'be a number from 1 to 9999',
  },
  LOG_LEVEL: {
    what: "How much to log: error, warn or info. There is no debug: at that level Slack's libraries print what people write.",
    where: 'your choice',
    default: 'info',
    secret: false,
    shape: z.enum(['error', 'warn', 'info']),
    mustBe: 'be error, warn or info',
  },
} as const satisfies Record<string, Setting>;
