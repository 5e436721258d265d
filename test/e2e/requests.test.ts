import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackFixture } from '../slack-fixture.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const command = slackFixture('command');
const contentType = 'application/x-www-form-urlencoded' as const;

/** The command of the fixture, signed at `timestamp` (seconds since 1970) with `secret`. */
function send(trigger: string, forged: { timestamp?: number; secret?: string } = {}) {
  const body = new URLSearchParams({ ...command, trigger_id: trigger }).toString();
  return app.workspace.request({ body, contentType, ...forged });
}

const now = () => Math.floor(Date.now() / 1000);

describe('a request', () => {
  it('is taken when Slack signed it a moment ago', async () => {
    const reply = await send('1.fresh');
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body).text).toContain('350,000 ×');
  });

  it.each([
    ['a minute fast', 60, 200],
    ['a minute slow', -60, 200],
    ['six minutes in the future', 6 * 60, 401],
    ['a day in the future', 24 * 60 * 60, 401],
    ['six minutes old', -6 * 60, 401],
  ])('dated %s gets the answer it deserves', async (name, offset, status) => {
    const reply = await send(`2.${name}`, { timestamp: now() + offset });
    expect(reply.status).toBe(status);
    if (status === 401) expect(reply.body).toBe('');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('dated %d is refused', async (timestamp) => {
    expect((await send(`3.${timestamp}`, { timestamp })).status).toBe(401);
  });

  it('of an impostor is refused', async () => {
    expect((await send('4.impostor', { secret: 'another-signing-secret' })).status).toBe(401);
  });

  it('sent again word for word is acknowledged, and answered once', async () => {
    expect((await send('5.replayed')).body).not.toBe('');
    expect(await send('5.replayed')).toMatchObject({ status: 200, body: '' });
  });

  const form = 'application/x-www-form-urlencoded';
  it.each([
    ['null', 'application/json', 'null'],
    ['a list', 'application/json', '[]'],
    ['a number', 'application/json', '5'],
    ['a payload that is null', form, 'payload=null'],
    ['cut off', 'application/json', '{"text": cost of our secret cluster?'],
    ['a payload that is cut off', form, 'payload=%7B%22text%22%3A cost of our secret cluster?'],
  ] as const)(
    'that Slack never writes, %s, is refused: the app goes on, the log quotes nothing',
    async (_, type, body) => {
      const { status } = await app.workspace.request({ body, contentType: type });
      expect(status).toBe(400);
      expect((await send(`6.${body}`)).status).toBe(200);
      expect(app.logged.join('\n')).not.toMatch(/secret|cost of/);
    },
  );

  it('longer than anything Slack sends is refused', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(5 * 1024 * 1024) });
    expect((await app.workspace.request({ body, contentType: 'application/json' })).status).toBe(413);
    const next = await Promise.all([1, 2, 3].map((one) => send(`8.after-long-${one}`)));
    expect(next.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await send('7.after')).status).toBe(200);
  });

  it('for nothing the app has is told so', async () => {
    expect((await fetch(`${app.address}/`)).status).toBe(404);
    expect((await fetch(`${app.address}/slack/events`)).status).toBe(404);
  });
});

describe('GET /health', () => {
  it('says that the app and its store are there', async () => {
    const response = await fetch(`${app.address}/health`);
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
  });
});
