import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { createLog } from '../../src/slack/log.ts';
import { receiveHttp } from '../../src/slack/receive-http.ts';

const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address;

test.runIf(outside !== undefined)('told an address, the app listens there and nowhere else', async () => {
  const options = {
    signingSecret: 'a-signing-secret',
    port: 0,
    log: createLog('error'),
    clock: Date.now,
    health: (_: unknown, response: { end(text: string): void }) => response.end('well'),
  };
  for (const host of [undefined, '127.0.0.1']) {
    const entrance = receiveHttp({ ...options, ...(host && { host }) });
    const port = await entrance.open();
    const healthAt = (name: string) => fetch(`http://${name}:${port}/health`).then((answer) => answer.text());
    expect(await healthAt('127.0.0.1')).toBe('well');
    if (host === undefined) expect(await healthAt(String(outside))).toBe('well');
    else await expect(healthAt(String(outside))).rejects.toThrow();
    await entrance.close(async () => {});
  }
});
