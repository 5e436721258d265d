import type { BlockAction, MessageShortcut, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type SampleApp, startSampleApp } from './sample-app.ts';

let workspace: Workspace;
let sample: SampleApp;
let submitted: ViewSubmitAction;
let clicked: BlockAction;
let used: MessageShortcut;
let closed: string[];

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const choice = (value: string) => ({ text: plain(value), value });

const form: ModalView = {
  type: 'modal',
  callback_id: 'form',
  title: plain('Form'),
  submit: plain('Save'),
  private_metadata: 'remember me',
  notify_on_close: true,
  blocks: [
    {
      type: 'input',
      block_id: 'price',
      label: plain('Price'),
      element: { type: 'plain_text_input', action_id: 'price', initial_value: '30000' },
    },
    {
      type: 'input',
      block_id: 'scope',
      label: plain('Scope'),
      optional: true,
      element: { type: 'static_select', action_id: 'scope', options: ['chips', 'cluster'].map(choice) },
    },
    {
      type: 'actions',
      elements: [{ type: 'button', action_id: 'deeper', text: plain('Deeper'), value: '1' }],
    },
  ],
};

beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'shh', events: ['app_home_opened'] });
  sample = await startSampleApp(workspace, (app) => {
    app.event('app_home_opened', async ({ event, client }) => {
      const blocks = [
        {
          type: 'actions' as const,
          elements: [{ type: 'button' as const, action_id: 'open', text: plain('Open') }],
        },
      ];
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
    });
    app.shortcut('form', async ({ ack, shortcut, client }) => {
      await ack();
      await client.views.open({ trigger_id: shortcut.trigger_id, view: form });
    });
    app.shortcut('read', async ({ ack, shortcut, respond }) => {
      await ack();
      used = shortcut as MessageShortcut;
      await respond('Read.');
    });
    app.action(/./, async ({ ack, body, client, action }) => {
      clicked = body as BlockAction;
      await ack();
      if ('action_id' in action && action.action_id === 'deeper')
        await client.views.push({
          trigger_id: clicked.trigger_id,
          view: { ...form, title: plain('Deeper') },
        });
    });
    app.view('form', async ({ ack, body }) => {
      submitted = body as ViewSubmitAction;
      const price = submitted.view.state.values.price?.price?.value;
      if (price === '-1') return ack({ response_action: 'errors', errors: { price: 'Above 0, please.' } });
      if (price === '-2') return ack({ response_action: 'errors', errors: { nowhere: 'What?' } });
      if (price === '1') return ack({ response_action: 'update', view: { ...form, title: plain('Sure?') } });
      return price === '0' ? ack({ response_action: 'clear' }) : ack();
    });
    app.view({ type: 'view_closed', callback_id: 'form' }, async ({ ack, view }) => {
      await ack();
      closed.push(view.title.text);
    });
  });
});

afterAll(async () => {
  await sample.stop();
  await workspace.close();
});

const titleOf = (person: string) => (workspace.modal(person)?.title as { text?: string } | undefined)?.text;

beforeEach(async () => {
  while (workspace.modal('ada')) await workspace.closeModal('ada');
  closed = [];
  await workspace.shortcut('ada', 'form');
  await workspace.until(() => titleOf('ada') === 'Form');
});

test('a form is sent with what was in it, what was filled in, and its metadata, and then it is gone', async () => {
  const { errors, failed } = await workspace.submit('ada', { scope: 'cluster' });
  expect({ errors, failed }).toEqual({});
  expect(submitted.view.private_metadata).toBe('remember me');
  expect(submitted.view.state.values).toEqual({
    price: { price: { type: 'plain_text_input', value: '30000' } },
    scope: { scope: { type: 'static_select', selected_option: choice('cluster') } },
  });
  expect(submitted.user.id).toBe(workspace.people.find(({ name }) => name === 'ada')?.id);
  expect(workspace.modal('ada')).toBeUndefined();
});

test('what must be filled in is asked for before anything is sent', async () => {
  const before = workspace.journal.length;
  expect(await workspace.submit('ada', { price: '' })).toEqual({ errors: { price: 'missing' } });
  expect(workspace.journal).toHaveLength(before);
});

test('an option or input the form does not offer cannot be filled in', async () => {
  await expect(workspace.submit('ada', { scope: 'moon' })).rejects.toThrow('there are: chips, cluster');
  await expect(workspace.submit('ada', { colour: 'red' })).rejects.toThrow('The view offers: price, scope');
});

test('a refused form stays open with the error at its block', async () => {
  expect((await workspace.submit('ada', { price: '-1' })).errors).toEqual({ price: 'Above 0, please.' });
  expect(titleOf('ada')).toBe('Form');
});

test('an error at a block that is no input is the failure it is at Slack', async () => {
  expect((await workspace.submit('ada', { price: '-2' })).failed).toContain('nowhere');
});

test('an acknowledgement can put another form in its place, or clear all', async () => {
  await workspace.submit('ada', { price: '1' });
  expect(titleOf('ada')).toBe('Sure?');
  await workspace.submit('ada', { price: '0' });
  expect(workspace.modal('ada')).toBeUndefined();
});

test('a click in a form says which view it is in and what the inputs hold, and may push another', async () => {
  await workspace.clickIn('modal', 'ada', 'deeper', { filled: { price: '7' } });
  await workspace.until(() => titleOf('ada') === 'Deeper');
  expect(clicked).toMatchObject({ container: { type: 'view' }, view: { callback_id: 'form' } });
  expect(clicked.view?.state.values.price?.price?.value).toBe('7');
  expect(clicked.channel).toBeUndefined();
  expect(clicked.response_url).toBeUndefined();
  await workspace.closeModal('ada');
  expect(titleOf('ada')).toBe('Form');
  await workspace.until(() => closed.length > 0);
  expect(closed).toEqual(['Deeper']);
});

test('a closed form can no longer be updated', async () => {
  const id = String(workspace.modal('ada')?.id);
  await workspace.closeModal('ada');
  await expect(sample.app.client.views.update({ view_id: id, view: form })).rejects.toThrow('not_found');
});

test('a home tab is one per person, and told of when it is opened again', async () => {
  await workspace.openApp('li', 'home');
  const first = await workspace.until(() => workspace.home('li'));
  const { deliveries } = await workspace.openApp('li', 'home');
  expect(deliveries[0]?.event.view).toMatchObject({ id: first.id, type: 'home' });
  await workspace.until(() => workspace.home('li')?.hash !== first.hash);
  expect(workspace.home('li')?.id).toBe(first.id);
  expect(workspace.home('sam')).toBeUndefined();
  await workspace.clickIn('home', 'li', 'open');
  expect(clicked.view).toMatchObject({ id: first.id, type: 'home' });
});

test('a shortcut on a message brings the message, and a response URL for the person alone', async () => {
  const { message } = await workspace.say('li', 'lounge', 'cost of 350k H100s?');
  await workspace.shortcut('ada', 'read', message);
  expect(used).toMatchObject({
    type: 'message_action',
    message_ts: message.ts,
    message: { type: 'message', text: 'cost of 350k H100s?' },
    channel: { id: workspace.channelId('lounge'), name: 'lounge' },
  });
  await workspace.until(() => workspace.ephemerals('ada', 'lounge').some(({ text }) => text === 'Read.'));
});
