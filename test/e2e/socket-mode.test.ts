import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ephemeral } from '../../src/workspace/message.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp({ mode: 'socket' });
});
afterAll(() => app.stop());

describe('over Socket Mode', () => {
  it('a command is answered in its acknowledgement', async () => {
    const { error } = await app.workspace.command('ada', 'infra', '/aicost', 'cost of 350k H100s?');
    expect(error).toBeUndefined();
    expect(app.workspace.ephemerals('ada', 'infra')[0]?.text).toContain('350,000 ×');
    expect(app.workspace.calls.map(({ method }) => method)).not.toContain('response_url');
  });

  it('a mention is answered once, however often it is delivered', async () => {
    const { message, deliveries } = await app.workspace.say('ada', 'infra', '@aicost 35万枚H100要多少钱?');
    const answers = async () => (await app.workspace.thread('infra', message.ts)).slice(1);
    await app.workspace.until(async () => (await answers()).length > 0);
    for (const delivery of deliveries) await app.workspace.redeliver(delivery);
    await app.workspace.command('ada', 'infra', '/aicost', 'cost of 8 H100s?');
    expect((await answers()).map(({ text }) => text)).toEqual([expect.stringContaining('亿美元')]);
  });

  it('a click is answered', async () => {
    const [answer] = app.workspace.ephemerals('ada', 'infra');
    if (answer) await app.workspace.click('ada', answer, 'share');
    await app.workspace.until(async () => (await app.workspace.messages('infra')).length === 2);
  });

  it('a form is opened, told what is wrong with it, and taken', async () => {
    const { workspace } = app;
    await workspace.command('sam', 'infra', '/aicost', 'cost of 8 H100s?');
    const seen = () => workspace.ephemerals('sam', 'infra').at(-1) as Ephemeral;
    await workspace.click('sam', seen(), 'adjust');
    await workspace.until(() => workspace.modal('sam'));
    const field = 'adjust:field:accelerator-price';
    expect((await workspace.submit('sam', { [field]: 'lots' })).errors).toHaveProperty('accelerator-price:0');
    expect(await workspace.submit('sam', { [field]: '10k' })).not.toHaveProperty('errors');
    await workspace.until(() => seen().text.includes('$80,000'));
  });

  it('GET /health is answered on a port of its own', async () => {
    expect((await fetch(`${app.address}/health`)).status).toBe(200);
    expect((await fetch(`${app.address}/slack/events`, { method: 'POST' })).status).toBe(404);
  });

  it('the app comes back after Slack asks it to reconnect', async () => {
    app.workspace.askToReconnect('refresh_requested');
    const opened = () =>
      app.workspace.calls.filter(({ method }) => method === 'apps.connections.open').length;
    await app.workspace.until(() => opened() === 2, { within: 30_000, what: 'another connection' });
  });
});
