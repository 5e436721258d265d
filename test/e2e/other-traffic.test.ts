import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackFixture } from '../slack-fixture.ts';
import { idOf } from '../workspace/id-of.ts';
import { sendPayload } from './acting.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

type Payload = Readonly<Record<string, unknown>>;
const { events, interactions } = slackFixture('other-traffic') as Record<
  'events' | 'interactions',
  Record<string, Payload>
>;

/** What the app posted, and whether it went wrong, while something was sent. */
async function during(send: () => Promise<unknown>) {
  const { workspace, logged } = app;
  const [calls, lines] = [workspace.calls.length, logged.length];
  await send();
  const answer = await workspace.command('sam', 'infra', '/aicost', 'cost of 64 H100s?');
  const posted = workspace.calls.slice(calls).filter(({ method }) => method.startsWith('chat.'));
  const failed = logged.slice(lines).filter((line) => line.startsWith('error'));
  return { posted, failed, answers: answer.reply.status };
}

const nothing = { posted: [], failed: [], answers: 200 };

describe('what Slack tells of that is not for this app', () => {
  it.each(Object.entries(events))('is acknowledged and left alone: %s', async (_, event) => {
    const sent = during(async () => {
      const delivery = app.workspace.event(event);
      await delivery.settled;
      expect(delivery.attempts.map(({ reply }) => reply.status)).toEqual([200]);
    });
    expect(await sent).toEqual(nothing);
  });

  it.each(Object.entries(interactions))('is acknowledged and left alone: %s', async (_, payload) => {
    const ada = idOf(app.workspace, 'ada');
    const text = JSON.stringify(payload).replaceAll('U2147483697', ada);
    const sent = during(async () => {
      const reply = await sendPayload(app, text);
      expect(reply.status).toBe(200);
    });
    expect(await sent).toEqual(nothing);
  });
});
