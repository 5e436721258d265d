import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DigestScene, quickDigests, startDigestScene } from './digest-scene.ts';
import { type StartedApp, startApp } from './start-app.ts';

let scene: DigestScene;
beforeEach(async () => {
  scene = await startDigestScene({ digests: quickDigests });
});
afterEach(() => scene.app.stop());

describe('a digest that Slack refuses', () => {
  it.each<[string, (app: StartedApp) => unknown, string]>([
    ['archived', ({ workspace }) => workspace.archive('infra'), 'the channel is archived'],
    [
      'removed',
      ({ workspace }) => workspace.setAppMembership('infra', false),
      'I am not in that channel any more',
    ],
    [
      'removed',
      ({ workspace }) => workspace.fault('chat.postMessage', 'refused', { error: 'channel_not_found' }),
      'I am not in that channel any more',
    ],
    [
      'refused',
      ({ workspace }) => workspace.fault('chat.postMessage', 'refused', { error: 'restricted_action' }),
      'Slack does not let me post there',
    ],
  ])('is paused where it is %s, once, and who subscribed is told why', async (why, happens, said) => {
    const { app, subscribe, due, kept } = scene;
    await subscribe('digest every day at 9am', { due: Date.now() + 60_000 });
    await happens(app);
    await due();
    const messages = await app.workspace.directMessage('ada');
    const told = async () =>
      (await app.workspace.messages(messages)).filter(({ text }) => text.includes('#infra is paused'));
    await app.workspace.until(async () => (await told()).length > 0, { within: 30_000 });
    expect((await told()).map(({ text }) => text)).toEqual([expect.stringContaining(said)]);
    expect((await kept())?.rule).toMatchObject({ state: 'paused', stopped: why });
    const tries = () => app.workspace.calls.filter(({ method }) => method === 'chat.postMessage').length;
    const before = tries();
    await due();
    await app.look();
    expect(tries()).toBe(before);
  });

  it.each(['token_revoked', 'account_inactive', 'invalid_auth'])(
    'is paused while Slack refuses the token (%s), and the log says so',
    async (error) => {
      const { app, subscribe, due, kept } = scene;
      await subscribe('digest every day at 9am', { due: Date.now() + 60_000 });
      app.workspace.fault('*', 'refused', { error });
      await due();
      await app.workspace.until(async () => (await kept())?.rule.stopped === 'revoked', { within: 30_000 });
      expect((await kept())?.rule.state).toBe('paused');
      expect(app.logged.join('\n')).toContain('A digest is paused: revoked');
    },
  );

  it('that was paused for its token: who subscribed is told, once, when Slack takes a token again', async () => {
    const { app, subscribe, due, kept, arrived } = scene;
    await subscribe('digest every day at 9am', { due: Date.now() + 60_000 });
    app.workspace.fault('*', 'refused', { error: 'token_revoked' });
    await due();
    await app.workspace.until(async () => (await kept())?.rule.stopped === 'revoked', { within: 30_000 });
    const messages = await app.workspace.directMessage('ada');
    const next = await startApp({ digests: quickDigests, store: app.kept, beside: app });
    await app.workspace.until(async () => (await app.workspace.messages(messages)).length > 0);
    await Promise.all([next.look(), app.look()]);
    expect((await app.workspace.messages(messages)).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^The digest of #infra was paused.*resume the digest/),
    ]);
    expect((await kept())?.rule.state).toBe('paused');
    await app.workspace.command('ada', 'infra', '/aicost', 'resume the digest');
    await due();
    await arrived(1);
    await next.stop();
  });

  it('in doubt when the token is revoked is paused, not given up', async () => {
    const { app, subscribe, kept } = scene;
    app.workspace.fault('chat.postMessage', 'error');
    app.workspace.fault('conversations.history', 'refused', { error: 'token_revoked' });
    await subscribe();
    await app.workspace.until(async () => (await kept())?.rule.stopped === 'revoked', { within: 30_000 });
  });

  it('whose history Slack asks to wait for waits, and is posted then', async () => {
    const { app, subscribe, arrived } = scene;
    app.workspace.fault('chat.postMessage', 'error');
    app.workspace.fault('conversations.history', 'rate-limited', { retryAfter: 2 });
    await subscribe();
    await arrived(1);
    expect(app.logged.join('\n')).not.toContain('error:');
  });
});
