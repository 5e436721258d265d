import type { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../src/slack/answer-place.ts';
import type { Message } from '../../src/slack/message.ts';
import { postOnce } from '../../src/slack/post-once.ts';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { clientOf } from '../workspace/sample-app.ts';
import { workOf } from './work.ts';

let workspace: Workspace;
let client: WebClient;
beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'a-signing-secret' });
  client = clientOf(workspace, workspace.app.token, { rejectRateLimitedCalls: true });
});
afterAll(() => workspace.close());

const answer: Message = {
  text: 'About $9.7B',
  blocks: [{ type: 'section', text: { type: 'plain_text', text: 'About $9.7B' } }],
};

async function ask(): Promise<Place> {
  const { message } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
  return { channel: workspace.channelId('infra'), thread: message.ts, asked: message.ts };
}

const under = async ({ thread }: Place) => (await workspace.thread('infra', thread)).slice(1);

describe('an answer posted', () => {
  it('shows no previews of its links and carries the key of what it answers', async () => {
    const place = await ask();
    expect(await postOnce(client, place, answer, workOf('delivery-1'))).toBe('sent');
    expect(workspace.calls.at(-1)?.arguments).toMatchObject({
      thread_ts: place.thread,
      unfurl_links: 'false',
      unfurl_media: 'false',
      metadata: { event_payload: { delivery: 'delivery-1' } },
    });
  });

  it('comes as text alone where Slack refuses its blocks', async () => {
    const place = await ask();
    const blocks = [{ type: 'section', text: { type: 'plain_text', text: 'x'.repeat(3001) } }] as const;
    expect(await postOnce(client, place, { ...answer, blocks: [...blocks] }, workOf('delivery-2'))).toBe(
      'sent',
    );
    expect(await under(place)).toEqual([expect.objectContaining({ text: answer.text })]);
  });

  it('is refused with the reason where it is not the blocks', async () => {
    const place = { ...(await ask()), channel: 'C0NOWHERE' };
    await expect(postOnce(client, place, answer, workOf('delivery-3'))).rejects.toThrow('channel_not_found');
  });
});

describe('an answer that Slack says it failed to post', () => {
  it('is there once, though Slack posts it after all, long after it was posted again', async () => {
    const place = await ask();
    workspace.fault('chat.postMessage', 'late-commit', { delay: 1_500 });
    const told: string[] = [];
    const outcome = await postOnce(
      client,
      place,
      answer,
      workOf('delivery-9'),
      (ts) => told.push(ts),
      [1_000, 2_000],
    );
    expect(outcome).toBe('sent');
    await workspace.until(async () => (await under(place)).length === 2);
    await workspace.until(async () => (await under(place)).length === 1);
    expect((await under(place)).map(({ ts }) => ts)).toEqual(told);
  });
});

describe('an answer that may be out already, from a run cut off while it sent', () => {
  const again = (id: string) => workOf(id, { attempt: 2, reached: 'sending' });

  it('is found by its key, and not posted again', async () => {
    const place = await ask();
    await postOnce(client, place, answer, workOf('delivery-4'));
    expect(await postOnce(client, place, answer, again('delivery-4'))).toBe('sent');
    expect(await under(place)).toHaveLength(1);
  });

  it('is posted where the thread holds only answers to other deliveries', async () => {
    const place = await ask();
    await postOnce(client, place, answer, workOf('delivery-5'));
    expect(await postOnce(client, place, answer, again('delivery-6'))).toBe('sent');
    expect(await under(place)).toHaveLength(2);
  });

  it('is found at the end of a thread of more replies than one page holds', { timeout: 60_000 }, async () => {
    const place = await ask();
    for (let i = 0; i < 210; i++) await workspace.say('ada', 'infra', 'so it goes', { thread: place.thread });
    const { message } = await workspace.say('ada', 'infra', '@aicost and on B200?', { thread: place.thread });
    const later = { ...place, asked: message.ts };
    await postOnce(client, later, answer, workOf('delivery-7'));
    expect(await postOnce(client, later, answer, again('delivery-7'))).toBe('sent');
    const posts = (await under(place)).filter(({ bot_id }) => bot_id !== undefined);
    expect(posts).toHaveLength(1);
  });

  it('is not sent where another instance has taken the delivery over', async () => {
    const place = await ask();
    const lost = workOf('delivery-8', { sending: async () => false });
    expect(await postOnce(client, place, answer, lost)).toBe('taken-over');
    expect(await under(place)).toEqual([]);
  });
});
