import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from './start-stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await startStage();
  page = await stage.open();
  await page.locator('textarea:focus').waitFor();
});
afterAll(() => stage.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const focused = () => page.locator(':focus');

test('by keyboard alone one goes to a channel, asks by completion, and presses a button of the answer', async () => {
  await press('Alt+ArrowDown');
  await page.getByRole('heading', { name: 'infra', exact: true }).waitFor();
  await page.keyboard.type('/');
  await page.getByRole('option', { name: '/aicost' }).waitFor();
  await press('Tab');
  await expect.poll(() => focused().inputValue()).toBe('/aicost ');
  await page.keyboard.type('350k');
  await page.getByRole('option', { name: 'cost of 350k H100s?' }).waitFor();
  await press('ArrowDown', 'Enter');
  await expect.poll(() => focused().inputValue()).toBe('/aicost cost of 350k H100s?');
  await press('Enter');
  await page.getByRole('heading', { name: /350,000 × .*H100/ }).waitFor();
  expect(await focused().getAttribute('aria-label')).toBe('Message #infra');
  await press('Shift+Tab');
  // The last message's last control; the message itself comes before its controls.
  await page.getByRole('button', { name: 'On NVIDIA B200' }).focus();
  await press('Enter');
  await page.getByRole('heading', { name: /350,000 × .*B200/ }).waitFor();
});

test('F6 goes from one part of the page to the next and back', async () => {
  const names = [];
  await page.locator('main textarea').focus();
  for (const key of ['F6', 'F6', 'Shift+F6']) {
    await press(key);
    names.push(await focused().evaluate((one) => one.closest('[data-region]')?.tagName));
  }
  expect(names).toEqual(['NAV', 'MAIN', 'NAV']);
});

test('from a message the arrows go to the next, T to its thread, I to its blocks and limits, Escape back', async () => {
  await page.locator('main textarea').fill('@aicost rent 64 H100s for 3 months');
  await press('Enter');
  const thread = page.getByRole('complementary');
  await thread.getByRole('heading', { name: /64 × .*H100/ }).waitFor();
  await press('Escape');
  await thread.waitFor({ state: 'detached' });
  const messages = page.locator('main').getByRole('article');
  await messages.last().focus();
  await press('ArrowUp');
  expect(await focused().getAttribute('aria-label')).toBe('Message from aicost, only visible to you');
  await press('ArrowDown', 't');
  await thread.getByRole('textbox', { name: 'Reply in this thread' }).waitFor();
  await messages.last().focus();
  await press('ArrowUp', 'i');
  await thread.getByText('Slack takes this message.').waitFor();
  await thread.getByText('header', { exact: true }).click();
  await thread.getByText(/^\d+ \/ 150$/).waitFor();
});

test('help lists the keys and closes again', async () => {
  await press('Control+/');
  const help = page.getByRole('dialog', { name: 'Help and keys' });
  await help.getByText('Next part of the page').waitFor();
  await press('Escape');
  await help.waitFor({ state: 'hidden' });
});

test('what the app says is read out from the text it gives for that', async () => {
  await page.locator('main textarea').fill('/aicost power bill of 100k H100s');
  await press('Enter');
  const said = page.getByRole('status').filter({ hasText: '100,000 × NVIDIA H100' });
  await said.waitFor({ state: 'attached' });
  expect(await said.textContent()).toMatch(/^aicost: .*80% interval/s);
});

test('nothing in it makes the browser complain', () => {
  expect(stage.complaints).toEqual([]);
});
