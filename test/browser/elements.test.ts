import type { BlockAction, ViewSubmitAction } from '@slack/bolt';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { figureBlocks, formView, messageBlocks } from './gallery-blocks.ts';
import { type Gallery, startGallery } from './start-gallery.ts';

let gallery: Gallery;
let page: Page;
const clicks: BlockAction[] = [];
const forms: ViewSubmitAction[] = [];

beforeAll(async () => {
  gallery = await startGallery((app) => {
    app.command('/gallery', async ({ ack, command }) => {
      const blocks = command.text === 'figures' ? figureBlocks : messageBlocks;
      await ack({ text: 'Everything there is.', blocks: blocks as never });
    });
    app.action(/./, async ({ ack, body, client }) => {
      await ack();
      const click = body as BlockAction;
      clicks.push(click);
      if (click.actions[0]?.action_id === 'form')
        await client.views.open({ trigger_id: click.trigger_id, view: formView as never });
    });
    app.view('adjust', async ({ ack, body }) => {
      forms.push(body as ViewSubmitAction);
      const { value } = body.view.state.values.price?.price ?? {};
      if (value === '99999') await ack({ response_action: 'errors', errors: { price: 'Nobody pays that.' } });
      else await ack();
    });
    app.shortcut('cost-this', async ({ ack, shortcut, client }) => {
      await ack();
      if (shortcut.type !== 'message_action') return;
      const { channel, message_ts } = shortcut;
      await client.chat.postMessage({ channel: channel.id, thread_ts: message_ts, text: 'Costed.' });
    });
    app.event('app_home_opened', async ({ event, client }) => {
      if (event.tab === 'home')
        await client.views.publish({
          user_id: event.user,
          view: { type: 'home', blocks: messageBlocks.slice(0, 2) as never },
        });
    });
  });
  page = await gallery.open();
});
afterAll(() => gallery.close());

beforeEach(() => {
  clicks.length = 0;
  forms.length = 0;
});

const ask = async (text: string) => {
  await page.getByRole('button', { name: 'infra' }).click();
  await page.getByRole('textbox', { name: 'Message #infra' }).fill(text);
  await page.keyboard.press('Enter');
};
const lastClick = async () => {
  await gallery.workspace.until(() => clicks.length > 0);
  return clicks.pop()?.actions[0];
};

describe('what can be acted on in a message', () => {
  beforeEach(() => ask('/gallery'));

  test('a menu tells the app the option, with the state of every input', async () => {
    await page.getByRole('combobox', { name: 'Choose a currency' }).last().selectOption('CNY');
    await gallery.workspace.until(() => clicks.length > 0);
    const [click] = clicks;
    expect(click?.actions[0]).toMatchObject({ selected_option: { value: 'CNY' } });
    expect(click?.state?.values).toMatchObject({
      currency: { currency: { selected_option: { value: 'CNY' } } },
      many: { day: { selected_date: '2026-11-24' }, time: { selected_time: '09:00' } },
    });
  });

  test('three dots open a menu that is gone through by keyboard', async () => {
    const dots = page.getByRole('button', { name: 'More actions' }).last();
    await dots.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await lastClick()).toMatchObject({ action_id: 'more', selected_option: { value: 'Remove' } });
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('More actions');
  });

  test('dates, times, radio buttons and boxes tell what they are set to', async () => {
    await page.getByLabel('day').last().fill('2026-12-01');
    expect(await lastClick()).toMatchObject({ selected_date: '2026-12-01' });
    await page.getByLabel('time').last().fill('10:30');
    expect(await lastClick()).toMatchObject({ selected_time: '10:30' });
    await page.getByRole('radio', { name: 'cluster' }).last().check();
    expect(await lastClick()).toMatchObject({ selected_option: { value: 'cluster' } });
    await page.getByRole('checkbox', { name: 'staff' }).last().check();
    expect(await lastClick()).toMatchObject({ selected_options: [{ value: 'staff' }] });
    await page.getByRole('button', { name: 'This did not help' }).last().click();
    expect(await lastClick()).toMatchObject({ action_id: 'feedback', value: 'bad' });
  });

  test('what cannot be undone is asked about first', async () => {
    const forget = page.getByRole('button', { name: 'Forget all' }).last();
    await forget.click();
    await page.getByRole('button', { name: 'Keep' }).click();
    expect(clicks).toEqual([]);
    await forget.click();
    await page.getByRole('dialog', { name: 'Forget all?' }).getByRole('button', { name: 'Forget' }).click();
    expect(await lastClick()).toMatchObject({ action_id: 'forget' });
  });
});

describe('a form', () => {
  beforeEach(async () => {
    await ask('/gallery');
    await page.getByRole('button', { name: 'Open the form' }).last().click();
    await page.getByRole('dialog', { name: 'Adjust' }).waitFor();
  });

  test('is not sent while something is missing or out of range, and says where', async () => {
    const price = page.getByRole('textbox', { name: 'Price each, in USD' });
    expect(await page.locator('input:focus').inputValue()).toBe('30000');
    await price.fill('12');
    await page.keyboard.press('Enter');
    const alerts = page.getByRole('dialog').getByRole('alert').filter({ hasText: /./ });
    expect(await alerts.allTextContents()).toEqual([
      'At least 1000, please.',
      'Please fill this in.',
      'Please fill this in.',
      'Please fill this in.',
    ]);
    expect(await price.getAttribute('aria-invalid')).toBe('true');
    expect(forms).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('refused by the app shows why and keeps what was entered; taken, it closes', async () => {
    const price = page.getByRole('textbox', { name: 'Price each, in USD' });
    await price.fill('99999');
    await page.getByRole('textbox', { name: 'Note' }).fill('two\nlines');
    await page.getByRole('combobox', { name: 'Region' }).selectOption('Japan');
    await page.getByRole('combobox', { name: 'Channel' }).selectOption({ label: '#lounge' });
    await page.getByRole('checkbox', { name: 'Friday' }).check();
    await page.getByRole('button', { name: 'Update' }).click();
    await page.getByText('Nobody pays that.').waitFor();
    await price.fill('25000.5');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(forms.at(-1)?.view.state.values).toMatchObject({
      price: { price: { type: 'number_input', value: '25000.5' } },
      note: { note: { value: 'two\nlines' } },
      region: { region: { selected_option: { value: 'Japan' } } },
      where: { where: { selected_conversation: gallery.workspace.channelId('lounge') } },
      days: { days: { selected_options: [{ value: 'Friday' }] } },
    });
  });
});

test('a table is read by rows and pages, a chart by its numbers', async () => {
  await ask('/gallery figures');
  const table = page.getByRole('table', { name: 'Price by provider' }).last();
  await table.getByRole('row', { name: 'CoreWeave 6.16' }).waitFor();
  expect(await table.getByRole('row').count()).toBe(3);
  await page.getByRole('button', { name: 'Next rows' }).last().click();
  await table.getByRole('row', { name: 'AWS 6.88' }).waitFor();
  const chart = page.getByRole('figure', { name: 'Capital spending by quarter' }).last();
  expect(await chart.locator('rect[data-series="1"]').count()).toBe(4 + 1);
  await chart.getByText('As numbers').click();
  await chart.getByRole('row', { name: 'Q4 2025 29.9 27.9' }).waitFor();
});

test('a shortcut on a message is offered with it, and answers in its thread', async () => {
  await ask('we need 512 H100s');
  const message = page.getByRole('article').filter({ hasText: 'we need 512 H100s' }).last();
  await message.focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Cost this' }).click();
  await message.getByRole('button', { name: '1 reply' }).click();
  await page.getByRole('complementary').getByText('Costed.').waitFor();
});

test('the home tab is shown as published, and its inputs act', async () => {
  await page.getByRole('button', { name: 'Home', exact: true }).click();
  await page.getByRole('combobox', { name: 'Choose a currency' }).selectOption('EUR');
  await gallery.workspace.until(() => clicks.length > 0);
  expect(clicks[0]).toMatchObject({
    container: { type: 'view' },
    actions: [{ selected_option: { value: 'EUR' } }],
  });
});

test('nothing in it makes the browser complain', () => {
  expect(gallery.complaints).toEqual([]);
});
