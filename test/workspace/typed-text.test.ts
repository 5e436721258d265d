import { afterAll, beforeAll, expect, test } from 'vitest';
import { pingsOf } from '../../src/workspace/pings.ts';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { idOf } from './id-of.ts';

let workspace: Workspace;

beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'shh' });
});

afterAll(() => workspace.close());

async function sent(typed: string, verbatim = false): Promise<string> {
  return (await workspace.say('ada', 'lounge', typed, { verbatim })).message.text;
}

test('a handle becomes a mention, with or without a space behind it', async () => {
  const { userId } = workspace.app;
  expect(await sent('@aicost cost of 8 H100s?')).toBe(`<@${userId}> cost of 8 H100s?`);
  expect(await sent('@aicost租64张H100')).toBe(`<@${userId}>租64张H100`);
});

test('the name of a channel becomes a link to it, another word after a hash stays text', async () => {
  const infra = workspace.channelId('infra');
  expect(await sent('digest in #infra, our #1')).toBe(`digest in <#${infra}|infra>, our #1`);
});

test('somebody unknown stays text', async () => {
  expect(await sent('@eve me@adamantine.com')).toBe(
    '@eve me<@ADA>mantine.com'.replace('ADA', idOf(workspace, 'ada')),
  );
});

test('typed brackets are text, a bracketed mention of somebody known is one', async () => {
  expect(await sent('<!channel> & <@U0NOBODY>')).toBe('&lt;!channel&gt; &amp; &lt;@U0NOBODY&gt;');
  expect(await sent(`<@${workspace.app.userId}> hi`)).toBe(`<@${workspace.app.userId}> hi`);
});

test('a link is bracketed', async () => {
  expect(await sent('see https://example.com/a?b=1&c=2 there')).toBe(
    'see <https://example.com/a?b=1&amp;c=2> there',
  );
});

test('typing @channel pings the channel', async () => {
  const { message } = await workspace.say('ada', 'lounge', '@channel look');
  expect(pingsOf(message)).toEqual(['channel']);
});

test('verbatim text goes as it is', async () => {
  expect(await sent('<!here> a & b', true)).toBe('<!here> a & b');
});
