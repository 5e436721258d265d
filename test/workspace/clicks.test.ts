import type { BlockAction } from '@slack/bolt';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Ephemeral } from '../../src/workspace/message.ts';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type SampleApp, startSampleApp } from './sample-app.ts';

let workspace: Workspace;
let sample: SampleApp;
let payload: BlockAction;

const blocks = [
  { type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'An answer.' } },
  {
    type: 'actions' as const,
    elements: ['share', 'dismiss', 'refine'].map((action_id) => ({
      type: 'button' as const,
      action_id,
      value: `${action_id}-1`,
      text: { type: 'plain_text' as const, text: action_id },
    })),
  },
];

beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'shh' });
  sample = await startSampleApp(workspace, (app) => {
    app.command('/answer', async ({ ack, command }) =>
      ack({ text: 'An answer.', blocks, response_type: command.text === 'all' ? 'in_channel' : 'ephemeral' }),
    );
    app.action('share', async ({ ack, body, respond }) => {
      payload = body as BlockAction;
      await ack();
      await respond({ response_type: 'in_channel', text: 'An answer, shared.' });
    });
    app.action('dismiss', async ({ ack, respond }) => {
      await ack();
      await respond({ delete_original: true });
    });
    app.action('refine', async ({ ack, body, respond, client }) => {
      payload = body as BlockAction;
      await ack();
      await respond({ replace_original: true, text: 'A finer answer.' });
      await client.views.open({
        trigger_id: payload.trigger_id,
        view: { type: 'modal', title: { type: 'plain_text', text: 'Refine' }, blocks: [{ type: 'divider' }] },
      });
    });
  });
});

afterAll(async () => {
  await sample.stop();
  await workspace.close();
});

let ephemeral: Ephemeral;

beforeEach(async () => {
  const { shown } = await workspace.command('ada', 'lounge', '/answer', '');
  ephemeral = workspace.ephemerals('ada', 'lounge').find(({ ts }) => ts === shown?.ts) as Ephemeral;
});

test('a click on an ephemeral message says where it is, not what is in it', async () => {
  await workspace.click('ada', ephemeral, 'share');
  expect(payload.container).toMatchObject({ is_ephemeral: true, message_ts: ephemeral.ts });
  expect(payload.message).toBeUndefined();
  expect(payload.actions).toMatchObject([{ type: 'button', action_id: 'share', value: 'share-1' }]);
  expect(ephemeral.blocks).toMatchObject([{}, { block_id: payload.actions[0]?.block_id }]);
});

test('an answer is shared in a channel the app is not in', async () => {
  const before = (await workspace.messages('lounge')).length;
  await workspace.click('ada', ephemeral, 'share');
  const after = await workspace.until(async () => {
    const messages = await workspace.messages('lounge');
    return messages.length > before && messages;
  });
  expect(after.at(-1)).toMatchObject({ text: 'An answer, shared.', bot_id: workspace.app.botId });
});

test('an answer is shared in a private channel the app is not in, which stays closed to it', async () => {
  const board = await workspace.createChannel({ name: 'board', isPrivate: true, app: false });
  const { shown } = await workspace.command('ada', 'board', '/answer', '');
  if (!shown) return expect.unreachable();
  await workspace.click('ada', shown, 'share');
  await workspace.until(async () =>
    (await workspace.messages('board')).some(({ text }) => text.endsWith('shared.')),
  );
  const info = sample.app.client.conversations.info({ channel: board });
  await expect(info).rejects.toThrow('channel_not_found');
});

test('an ephemeral message is deleted by its click', async () => {
  await workspace.click('ada', ephemeral, 'dismiss');
  await workspace.until(() => !workspace.ephemerals('ada', 'lounge').some(({ ts }) => ts === ephemeral.ts));
});

test('an ephemeral message is replaced in its place, text and blocks', async () => {
  await workspace.click('ada', ephemeral, 'refine');
  const replaced = await workspace.until(() =>
    workspace
      .ephemerals('ada', 'lounge')
      .find(({ ts, text }) => ts === ephemeral.ts && text.includes('finer')),
  );
  expect(replaced.blocks).toBeUndefined();
});

test('a click on a message in the channel brings the message along', async () => {
  const { shown } = await workspace.command('ada', 'lounge', '/answer', 'all');
  if (!shown) return expect.unreachable();
  await workspace.click('li', shown, 'refine');
  expect(payload.message).toMatchObject({ ts: shown.ts, text: 'An answer.', bot_id: workspace.app.botId });
  const li = workspace.people.find(({ name }) => name === 'li');
  expect(payload.user).toMatchObject({ id: li?.id, username: 'li' });
  await workspace.until(async () =>
    (await workspace.messages('lounge')).some(
      ({ ts, text }) => ts === shown.ts && text === 'A finer answer.',
    ),
  );
});

test('a trigger opens one view', async () => {
  const opened = workspace.calls.filter(({ method }) => method === 'views.open').length;
  const { triggerId } = await workspace.click('ada', ephemeral, 'refine');
  await workspace.until(
    () => workspace.calls.filter(({ method }) => method === 'views.open').at(opened)?.answer?.ok,
  );
  const again = sample.app.client.views.open({
    trigger_id: triggerId,
    view: { type: 'modal', title: { type: 'plain_text', text: 'Again' }, blocks: [{ type: 'divider' }] },
  });
  await expect(again).rejects.toThrow('exchanged_trigger_id');
});

test('what a message does not offer cannot be clicked', async () => {
  await expect(workspace.click('ada', ephemeral, 'buy')).rejects.toThrow(
    'The message offers: share (share-1), dismiss (dismiss-1), refine (refine-1)',
  );
  await expect(workspace.click('li', ephemeral, 'share')).rejects.toThrow('li sees no message');
});
