import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from '@slack/bolt';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { freePort, type SampleApp, startSampleApp } from './sample-app.ts';

let workspace: Workspace;
let sample: SampleApp;
let refusals = 0;
let received: { num: number | undefined; reason: string | undefined }[] = [];

/** Refuses the next deliveries before they are acknowledged, as an app that cannot store them does. */
function listen(app: App): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    received.push({ num: event.retryNum, reason: event.retryReason });
    if (refusals-- > 0) throw new Error('cannot store it');
    return process(event);
  };
  app.event('app_mention', async () => {});
  app.error(async () => {});
}

beforeAll(async () => {
  workspace = await startWorkspace({
    signingSecret: 'shh',
    retryDelays: [0, 10, 20],
    acknowledgeWithin: 500,
  });
  sample = await startSampleApp(workspace, listen);
});

afterAll(async () => {
  await sample.stop();
  await workspace.close();
});

beforeEach(() => {
  received = [];
});

async function mention() {
  const { deliveries } = await workspace.say('ada', 'infra', '@aicost hello');
  const [delivery] = deliveries;
  if (!delivery) throw new Error('The app was not told.');
  await delivery.settled;
  return delivery;
}

test('an acknowledged event is sent once', async () => {
  refusals = 0;
  await mention();
  expect(received).toEqual([{ num: undefined, reason: undefined }]);
});

test('an event is sent again, with its number and the reason, until it is acknowledged', async () => {
  refusals = 2;
  await mention();
  expect(received.map(({ num }) => num)).toEqual([undefined, 1, 2]);
  expect(received.at(-1)?.reason).toBe('http_error');
});

test('after three retries Slack gives up', async () => {
  refusals = 10;
  const { attempts } = await mention();
  refusals = 0;
  expect(attempts.map(({ retry }) => retry)).toEqual([0, 1, 2, 3]);
  expect(attempts.every(({ reply }) => reply.failure === 'http_error')).toBe(true);
});

test('every retry carries the same event id', async () => {
  refusals = 1;
  const delivery = await mention();
  await workspace.redeliver(delivery);
  expect(received).toHaveLength(3);
  expect(received.at(-1)).toEqual({ num: 2, reason: 'http_timeout' });
});

test('an app that is away gets the event when it is back', async () => {
  const patient = await startWorkspace({ signingSecret: 'shh', retryDelays: [0, 10, 500] });
  const port = await freePort();
  patient.appIsAt(`http://127.0.0.1:${port}/slack/events`);
  const { deliveries } = await patient.say('ada', 'infra', '@aicost hello');
  await patient.until(() => deliveries[0]?.attempts.length === 3);
  expect(deliveries[0]?.attempts.map(({ reply }) => reply.failure)).toEqual(
    Array.from({ length: 3 }, () => 'connection_failed'),
  );
  const back = await startSampleApp(patient, listen, { port });
  await deliveries[0]?.settled;
  expect(received).toEqual([{ num: 3, reason: 'connection_failed' }]);
  await back.stop();
  await patient.close();
});

test('an app that dies with an event in its hands gets it again', async () => {
  const { attempts, close } = await deliverTo((request) => request.socket.destroy());
  expect(attempts.map(({ reason }) => reason)).toEqual([undefined, 'connection_failed']);
  await close();
});

test('an app may ask not to be sent an event again', async () => {
  const { attempts, close } = await deliverTo((_, response) =>
    response.writeHead(500, { 'x-slack-no-retry': '1' }).end(),
  );
  expect(attempts.map(({ reply }) => reply.status)).toEqual([500]);
  await close();
});

test('a workspace closes at once though the app hangs', async () => {
  const { close } = await deliverTo(() => {}, false);
  const start = performance.now();
  await close();
  expect(performance.now() - start).toBeLessThan(1000);
});

/** Delivers one event, with one retry, to a bare server. */
async function deliverTo(answer: RequestListener, settle = true) {
  const server = createServer(answer).listen(await freePort(), '127.0.0.1');
  await once(server, 'listening');
  const lone = await startWorkspace({ signingSecret: 'shh', retryDelays: [0] });
  lone.appIsAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const delivery = lone.event({ type: 'app_mention' });
  if (settle) await delivery.settled;
  const close = async () => {
    await lone.close();
    server.closeAllConnections();
    server.close();
  };
  return { attempts: delivery.attempts, close };
}

test('a command to an app that is away fails', async () => {
  const alone = await startWorkspace({ signingSecret: 'shh' });
  alone.appIsAt(`http://127.0.0.1:${await freePort()}/slack/events`);
  expect(await alone.command('ada', 'infra', '/aicost', 'hello')).toMatchObject({
    error: 'dispatch_failed',
    reply: { failure: 'connection_failed' },
  });
  await alone.close();
});

test('an app that does not answer in time is asked again', async () => {
  refusals = 0;
  const process = sample.app.processEvent;
  let hangs = 1;
  sample.app.processEvent = async (event) => (hangs-- > 0 ? new Promise(() => {}) : process(event));
  const { attempts } = await mention();
  sample.app.processEvent = process;
  expect(attempts.map(({ reply }) => reply.failure)).toEqual(['http_timeout', undefined]);
  expect(attempts[1]?.reason).toBe('http_timeout');
});

test('a request is taken with the right signature and refused with any other', async () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'c4' });
  const request = { body, contentType: 'application/json' } as const;
  const now = Math.floor(Date.now() / 1000);
  expect(await workspace.request(request)).toMatchObject({ status: 200, body: '{"challenge":"c4"}' });
  expect((await workspace.request({ ...request, secret: 'guessed' })).status).toBe(401);
  expect((await workspace.request({ ...request, timestamp: now - 6 * 60 })).status).toBe(401);
});
