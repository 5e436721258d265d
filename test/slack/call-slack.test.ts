import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf, patiently, refusalOf } from '../../src/slack/call-slack.ts';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { clientOf, freePort } from '../workspace/sample-app.ts';

let workspace: Workspace;
let client: WebClient;

beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'a-signing-secret' });
  client = clientOf(workspace, workspace.app.token, { rejectRateLimitedCalls: true, timeout: 1000 });
});
afterAll(() => workspace.close());

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call went well'),
    (error) => error,
  );
}

const greet = () => client.chat.postMessage({ channel: 'infra', text: 'hello' });

describe('a failed call', () => {
  it('is refused when Slack says so, and says why', async () => {
    const error = await failure(client.chat.postMessage({ channel: 'C0NOWHERE', text: 'hello' }));
    expect([failureOf(error), refusalOf(error)]).toEqual(['refused', 'channel_not_found']);
  });

  it.each(['error', 'error-after-commit', 'drop', 'drop-after-commit', 'hang'] as const)(
    'has an unknown outcome after the fault %s',
    async (fault) => {
      workspace.fault('chat.postMessage', fault);
      expect(failureOf(await failure(greet()))).toBe('unknown');
    },
  );

  it('was not sent when nobody listens there, or Slack asks to wait', async () => {
    const address = `http://127.0.0.1:${await freePort()}/`;
    const nobody = new WebClient('xoxb-nobody', { slackApiUrl: address, retryConfig: { retries: 0 } });
    expect(failureOf(await failure(nobody.auth.test()))).toBe('not-sent');
    expect(failureOf(await failure(fetch(address)))).toBe('not-sent');
    workspace.fault('chat.postMessage', 'rate-limited');
    expect(failureOf(await failure(greet()))).toBe('not-sent');
  });
});

describe('patience', () => {
  it('waits as long as Slack asks, holding up no other call', async () => {
    workspace.fault('auth.test', 'rate-limited', { retryAfter: 1 });
    const start = performance.now();
    const waiting = patiently(() => client.auth.test());
    await client.users.info({ user: workspace.people[0]?.id ?? '' });
    expect(performance.now() - start).toBeLessThan(900);
    expect((await waiting).ok).toBe(true);
    expect(performance.now() - start).toBeGreaterThanOrEqual(1000);
  });

  it('ends when Slack asks for more', async () => {
    workspace.fault('auth.test', 'rate-limited', { retryAfter: 60 });
    expect(failureOf(await failure(patiently(() => client.auth.test(), 5000)))).toBe('not-sent');
  });
});
