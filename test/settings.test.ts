import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../src/read-settings.ts';
import { settings } from '../src/settings.ts';
import { openRedis } from '../src/store/redis.ts';

const http = { SLACK_BOT_TOKEN: 'xoxb-1-2-three', SLACK_SIGNING_SECRET: '0123456789abcdef' };
const socket = { SLACK_BOT_TOKEN: 'xoxb-1-2-three', SLACK_APP_TOKEN: 'xapp-1-A2-3-four' };

function refusalOf(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as SettingsError).message;
  }
  throw new Error('the settings were accepted');
}

describe('the settings', () => {
  it('mean HTTP with a signing secret, and give every other setting its default', () => {
    expect(readSettings(http)).toEqual({
      botToken: 'xoxb-1-2-three',
      transport: { mode: 'http', signingSecret: '0123456789abcdef' },
      port: 3000,
      data: './data/aicost.sqlite',
      redis: undefined,
      slackApi: 'https://slack.com/api/',
      logLevel: 'info',
      feeds: { edgarUrl: 'https://data.sec.gov', edgarContact: undefined },
      digestsPerMinute: 100,
    });
  });

  it('mean Socket Mode as soon as there is an app token, with or without a signing secret', () => {
    for (const environment of [socket, { ...http, ...socket }])
      expect(readSettings(environment).transport).toEqual({ mode: 'socket', appToken: 'xapp-1-A2-3-four' });
  });

  it('look filings up only where the SEC is told who asks; a stand-in need not be', () => {
    const feeds = (environment: Record<string, string>) => readSettings({ ...http, ...environment }).feeds;
    expect(feeds({ EDGAR_CONTACT: 'Example admin@example.com' }).edgarContact).toBe(
      'Example admin@example.com',
    );
    expect(feeds({ EDGAR_URL: 'http://127.0.0.1:9/' })).toEqual({
      edgarUrl: 'http://127.0.0.1:9',
      edgarContact: 'stand-in',
    });
    expect(refusalOf({ ...http, EDGAR_CONTACT: 'nobody' })).toContain('EDGAR_CONTACT must hold an e-mail');
  });

  it('treat a blank value as not set', () => {
    expect(readSettings({ ...http, SLACK_APP_TOKEN: ' ', PORT: '' })).toMatchObject({
      transport: { mode: 'http' },
      port: 3000,
    });
  });

  it('name each one that is missing, what it is and where to find it', () => {
    const lines = refusalOf({}).split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET']);
    for (const [index, name] of (['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET'] as const).entries()) {
      expect(lines[index]).toContain(settings[name].what);
      expect(lines[index]).toContain(settings[name].where);
    }
  });

  it.each([
    ['SLACK_BOT_TOKEN', 'xapp-swapped-with-the-other'],
    ['SLACK_APP_TOKEN', 'xoxb-swapped-with-the-other'],
    ['SLACK_SIGNING_SECRET', 'xoxb-not-a-secret-but-a-token'],
    ['PORT', '70000'],
    ['PORT', '3e3'],
    ['REDIS_URL', 'cache.internal:6379'],
    ['REDIS_URL', 'unix:///run/redis.sock'],
    ['REDIS_URL', 'redis://cache.internal:99999'],
    ['REDIS_URL', 'redis://:50%-off@cache.internal'],
    ['SLACK_API_URL', 'file:///etc/slack'],
    ['LOG_LEVEL', 'everything'],
  ] as const)('refuse a wrong %s without repeating it', (name, value) => {
    const message = refusalOf({ ...http, [name]: value });
    expect(message).toContain(`${name} must ${settings[name].mustBe}`);
    expect(message).not.toContain(value);
  });

  it('take every address of Redis that the store opens', async () => {
    for (const url of ['redis://127.0.0.1:1', 'rediss://:p%40ss@127.0.0.1:1/2']) {
      expect(readSettings({ ...http, REDIS_URL: url }).redis).toBe(url);
      await (await openRedis(url)).close();
    }
  });
});
