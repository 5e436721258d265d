import { expect, test, vi } from 'vitest';
import { startEmulatedSlack } from '../../src/workspace/emulated-slack.ts';

test('calls are shared among so many tokens that an hour of tests does not use up what the emulator grants each', async () => {
  const granted = 5_000;
  const shares = 20;
  const calls = 200;
  const app = { id: 'A1', name: 'aicost', token: 'xoxb-1', gatewayToken: 'xoxb-2', appToken: 'xapp-1' };
  const team = { name: 'Acme', domain: 'acme' };
  const emulated = await startEmulatedSlack({ team, app, people: [], scopes: undefined });
  const fetched = vi.spyOn(globalThis, 'fetch');
  for (let call = 0; call < calls; call += 1)
    expect(await emulated.call('auth.test', {}, app.token)).toMatchObject({ ok: true });
  const responses = await Promise.all(fetched.mock.results.map(({ value }) => value as Promise<Response>));
  const left = responses.map(({ headers }) => Number(headers.get('x-ratelimit-remaining')));
  expect(responses[0]?.headers.get('x-ratelimit-limit')).toBe(String(granted));
  expect(granted - Math.min(...left)).toBeLessThan(calls / shares);
  await emulated.close();
});
