import type { ConversationsMembersResponse, UsersConversationsResponse, WebClient } from '@slack/web-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { clientOf } from './sample-app.ts';

let workspace: Workspace;
let client: WebClient;
let infra: string;

beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'shh' });
  client = clientOf(workspace, workspace.app.token);
  infra = workspace.channelId('infra');
});

afterAll(() => workspace.close());

test('a thread is read page by page, its root on every page', async () => {
  const { message } = await workspace.say('ada', 'infra', 'root');
  for (const text of ['one', 'two', 'three'])
    await workspace.say('li', 'infra', text, { thread: message.ts });
  const thread = { channel: infra, ts: message.ts, limit: 2 };
  const first = await client.conversations.replies(thread);
  expect(first.messages?.map(({ text }) => text)).toEqual(['root', 'one', 'two']);
  expect(first.messages?.[0]).toMatchObject({ thread_ts: message.ts, reply_count: 3 });
  const cursor = first.response_metadata?.next_cursor ?? '';
  const second = await client.conversations.replies({ ...thread, cursor });
  expect(second.messages?.map(({ text }) => text)).toEqual(['root', 'three']);
  expect(second.has_more).toBe(false);
  await expect(client.conversations.replies({ channel: infra, ts: '1.000001' })).rejects.toThrow(
    'thread_not_found',
  );
});

test('a history begins and ends where it is asked to', async () => {
  const said = [];
  for (const text of ['a', 'b', 'c']) said.push((await workspace.say('ada', 'infra', text)).message.ts);
  const [a = '', b = '', c = ''] = said;
  const texts = async (range: object) =>
    (await client.conversations.history({ channel: infra, ...range })).messages?.map(({ text }) => text);
  expect(await texts({ oldest: a })).toEqual(['c', 'b']);
  expect(await texts({ oldest: a, latest: b, inclusive: true })).toEqual(['b', 'a']);
  expect(await texts({ oldest: a, latest: c })).toEqual(['b']);
  expect(await texts({ oldest: a, inclusive: true, limit: 1 })).toEqual(['c']);
});

test("a message's metadata is read when it is asked for", async () => {
  const metadata = { event_type: 'answer', event_payload: { id: 'q1' } };
  const { ts: oldest = '' } = await client.chat.postMessage({ channel: infra, text: 'marked', metadata });
  const query = { channel: infra, oldest, inclusive: true };
  expect((await client.conversations.history(query)).messages?.[0]?.metadata).toBeUndefined();
  const asked = await client.conversations.history({ ...query, include_all_metadata: true });
  expect(asked.messages?.[0]?.metadata).toEqual(metadata);
});

test('members of a channel are known', async () => {
  const { members } = await client.conversations.members({ channel: infra });
  expect(members?.sort()).toEqual([...workspace.people.map(({ id }) => id), workspace.app.userId].sort());
});

test('members and the app’s own channels are listed page by page, each once', async () => {
  const paging = await startWorkspace({ signingSecret: 'shh', largestPage: 2 });
  const reader = clientOf(paging, paging.app.token);
  await paging.createChannel({ name: 'finance', isPrivate: true });
  await paging.createChannel({ name: 'elsewhere', app: false });
  const members: string[] = [];
  for await (const page of reader.paginate('conversations.members', {
    channel: paging.channelId('infra'),
    limit: 200,
  }))
    members.push(...((page as ConversationsMembersResponse).members ?? []));
  expect(members.sort()).toEqual([...paging.people.map(({ id }) => id), paging.app.userId].sort());
  const own: UsersConversationsResponse['channels'] = [];
  const types = 'public_channel,private_channel';
  for await (const page of reader.paginate('users.conversations', { types, limit: 200 }))
    own.push(...((page as UsersConversationsResponse).channels ?? []));
  const named = own.map(({ name }) => name);
  expect(named).toContain('infra');
  expect(named).toContain('finance');
  expect(named).not.toContain('elsewhere');
  await expect(reader.users.conversations({ cursor: 'none' })).rejects.toThrow('invalid_cursor');
  await paging.close();
});
