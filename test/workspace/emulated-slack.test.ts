import { expect, test } from 'vitest';
import { startEmulatedSlack } from '../../src/workspace/emulated-slack.ts';

test('more calls than the emulator grants one token an hour are answered', async () => {
  const granted = 5000;
  const app = { id: 'A1', name: 'aicost', token: 'xoxb-1', gatewayToken: 'xoxb-2', appToken: 'xapp-1' };
  const team = { name: 'Acme', domain: 'acme' };
  const emulated = await startEmulatedSlack({ team, app, people: [], scopes: undefined });
  let answered = 0;
  for (let turn = 0; turn * 100 <= granted; turn += 1) {
    const calls = Array.from({ length: 100 }, () => emulated.call('auth.test', {}, app.token));
    answered += (await Promise.all(calls)).filter(({ ok }) => ok).length;
  }
  expect(answered).toBe(granted + 100);
  await emulated.close();
});
