import type { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { idOf } from './id-of.ts';
import { clientOf } from './sample-app.ts';

let workspace: Workspace;
let client: WebClient;
let infra: string;
let lounge: string;

beforeAll(async () => {
  const clock = () => Date.UTC(2026, 6, 1);
  workspace = await startWorkspace({ signingSecret: 'shh', clock });
  client = clientOf(workspace, workspace.app.token);
  infra = workspace.channelId('infra');
  lounge = workspace.channelId('lounge');
});

afterAll(() => workspace.close());

test('the app learns who it is', async () => {
  expect(await client.auth.test()).toMatchObject({
    user_id: workspace.app.userId,
    bot_id: workspace.app.botId,
    team: 'Acme',
  });
});

test('only the token of the app is good', async () => {
  await expect(clientOf(workspace, 'xoxb-other').auth.test()).rejects.toThrow('invalid_auth');
  const bare = await fetch(`${workspace.slackApiUrl}auth.test`, { method: 'POST' });
  expect(await bare.json()).toEqual({ ok: false, error: 'not_authed' });
});

test('a person has a time zone, and a language when it is asked for', async () => {
  const { user } = await client.users.info({ user: idOf(workspace, 'li'), include_locale: true });
  expect(user).toMatchObject({ name: 'li', tz: 'Asia/Shanghai', tz_offset: 8 * 3600, locale: 'zh-CN' });
  const summer = await client.users.info({ user: idOf(workspace, 'ada') });
  expect(summer.user).toMatchObject({ tz: 'America/New_York', tz_offset: -4 * 3600 });
  expect(summer.user?.locale).toBeUndefined();
});

test('the app writes where it is a member and nowhere else', async () => {
  const text = 'hello';
  await expect(client.chat.postMessage({ channel: infra, text })).resolves.toMatchObject({ channel: infra });
  await expect(client.chat.postMessage({ channel: lounge, text })).rejects.toThrow('not_in_channel');
  await expect(client.chat.postMessage({ channel: 'C0NOWHERE', text })).rejects.toThrow('channel_not_found');
  await expect(client.conversations.history({ channel: lounge })).rejects.toThrow('not_in_channel');
});

test('nothing is written in an archived channel', async () => {
  const channel = await workspace.createChannel({ name: 'attic' });
  await workspace.archive('attic');
  await expect(client.chat.postMessage({ channel, text: 'hello' })).rejects.toThrow('is_archived');
});

test('a private channel the app is not in does not exist for it', async () => {
  const channel = await workspace.createChannel({ name: 'board', isPrivate: true, app: false });
  await expect(client.conversations.info({ channel })).rejects.toThrow('channel_not_found');
  await expect(client.chat.postMessage({ channel, text: 'hello' })).rejects.toThrow('channel_not_found');
});

test('a message to a person opens direct messages with them', async () => {
  const { channel } = await client.chat.postMessage({ channel: idOf(workspace, 'sam'), text: 'hello Sam' });
  expect(channel).toBe(await workspace.directMessage('sam'));
  expect(await workspace.messages(channel ?? '')).toMatchObject([{ text: 'hello Sam' }]);
});

test('direct messages are opened once', async () => {
  const opened = await client.conversations.open({ users: idOf(workspace, 'li') });
  expect(opened.channel?.id).toBe(await workspace.directMessage('li'));
  expect(await client.conversations.open({ users: idOf(workspace, 'li') })).toMatchObject({
    already_open: true,
  });
});

test("a person's home tab is published", async () => {
  const view = { type: 'home' as const, blocks: [{ type: 'divider' as const }] };
  expect(await client.views.publish({ user_id: idOf(workspace, 'ada'), view })).toMatchObject({
    view: { type: 'home' },
  });
});

test('a message beyond the limits is refused, with the place', async () => {
  const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'x'.repeat(3001) } }];
  const refused = client.chat.postMessage({ channel: infra, text: 'x', blocks });
  await expect(refused).rejects.toMatchObject({
    data: {
      error: 'invalid_blocks',
      response_metadata: {
        messages: ['[ERROR] 3001 characters, at most 3000 [json-pointer:/blocks/0/text/text]'],
      },
    },
  });
});

test('a message without content, or with too much, is refused', async () => {
  const channel = infra;
  await expect(client.chat.postMessage({ channel, text: '' })).rejects.toThrow('no_text');
  await expect(client.chat.postMessage({ channel, text: 'x'.repeat(4000) })).rejects.toThrow('msg_too_long');
  await expect(client.chat.postMessage({ channel, text: 'x'.repeat(3999) })).resolves.toMatchObject({
    ok: true,
  });
});

test('a modal beyond the limits is refused', async () => {
  const title = { type: 'plain_text' as const, text: 'x'.repeat(25) };
  const view = { type: 'modal' as const, title, blocks: [{ type: 'divider' as const }] };
  await expect(client.views.open({ trigger_id: '1', view })).rejects.toThrow('invalid_arguments');
});

test('an ephemeral message is seen by one person and cannot be changed', async () => {
  const sent = await client.chat.postEphemeral({
    channel: infra,
    user: idOf(workspace, 'ada'),
    text: 'for you',
  });
  expect(workspace.ephemerals('ada', 'infra')).toMatchObject([{ text: 'for you', ts: sent.message_ts }]);
  expect(workspace.ephemerals('li', 'infra')).toEqual([]);
  const change = client.chat.update({ channel: infra, ts: sent.message_ts ?? '', text: 'for all' });
  await expect(change).rejects.toThrow('message_not_found');
});

test('a message is changed in its place', async () => {
  const { ts = '' } = await client.chat.postMessage({ channel: infra, text: 'about' });
  await client.chat.update({ channel: infra, ts, text: 'exactly' });
  expect((await workspace.messages('infra')).at(-1)).toMatchObject({ ts, text: 'exactly' });
});

test('agent sessions are taken in', async () => {
  const session = { channel_id: infra, thread_ts: '1.000001' };
  const status = await client.agents.sessions.setStatus({ ...session, status: 'processing' });
  expect(status).toMatchObject({ ok: true, status: 'processing' });
  await client.agents.sessions.rename({ ...session, title: 'H100s' });
  expect(workspace.calls.at(-1)).toMatchObject({
    method: 'agents.sessions.rename',
    arguments: { title: 'H100s' },
  });
});

test('a method nobody knows is said to be unknown', async () => {
  await expect(client.apiCall('chat.shout')).rejects.toThrow('unknown_method');
});

test('a call outside the scopes of the manifest is refused', async () => {
  const narrow = await startWorkspace({ signingSecret: 'shh', scopes: ['chat:write'] });
  const limited = clientOf(narrow, narrow.app.token);
  const channel = narrow.channelId('infra');
  const written = await limited.chat.postMessage({ channel, text: 'hello' });
  expect(written.response_metadata?.scopes).toEqual(['chat:write']);
  await expect(limited.users.info({ user: narrow.app.userId })).rejects.toMatchObject({
    data: { error: 'missing_scope', needed: 'users:read' },
  });
  const prompts = [{ title: 'Buy', message: 'cost of 350k H100s?' }] as const;
  const suggested = limited.assistant.threads.setSuggestedPrompts({
    channel_id: channel,
    prompts: [...prompts],
  });
  await expect(suggested).rejects.toThrow('missing_scope');
  await narrow.close();
});
