import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from './start-stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await startStage();
  page = await stage.open();
  await page.getByRole('button', { name: 'infra' }).click();
});
afterAll(() => stage.close());

test('it says plainly that it is not Slack', async () => {
  expect(await page.getByRole('navigation').textContent()).toContain('This is not Slack.');
});

test('a request is shown signed, with its acknowledgement and the time of three seconds it took', async () => {
  await page.getByRole('button', { name: 'Behind the scenes' }).click();
  await page.locator('main textarea').fill('/aicost cost of 8 H100s?');
  await page.keyboard.press('Enter');
  const entry = page.getByRole('listitem').filter({ hasText: '/aicost cost of 8 H100s?' });
  await entry.getByText(/200 · \d+(\.\d)? ms/).waitFor();
  await entry.locator('summary').click();
  await entry.getByText(/"x-slack-signature": "v0=[0-9a-f]{64}"/).waitFor();
  await entry.getByText('"command": "/aicost"').waitFor();
  await entry.getByText(/"text": "Buying 8 × NVIDIA H100/).waitFor();
});

test('what the app calls is shown, and a call that fails says how', async () => {
  stage.workspace.fault('chat.postMessage', 'rate-limited', { retryAfter: 1 });
  await page.locator('main textarea').fill('@aicost cost of 16 H100s?');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Behind the scenes' }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'chat.postMessage' })
    .getByText('rate-limited')
    .waitFor();
});

test('while the app is silent the clock runs, and then the command fails as it does in Slack', async () => {
  stage.workspace.appIsAt('http://127.0.0.1:9/nobody');
  await page.locator('main textarea').fill('/aicost cost of 24 H100s?');
  await page.keyboard.press('Enter');
  await page.getByRole('article').getByText('/aicost failed with the error "dispatch_failed"').waitFor();
  await page.getByRole('listitem').filter({ hasText: '24 H100s' }).getByText('connection_failed').waitFor();
});

test('what comes to another channel is marked there until it is looked at', async () => {
  await stage.workspace.say('sam', 'lounge', 'lunch?');
  const lounge = page.getByRole('button', { name: 'lounge something new' });
  await lounge.click();
  await page.getByRole('article', { name: 'Message from Sam Okafor' }).waitFor();
  await page.getByRole('button', { name: 'infra', exact: true }).click();
  await page.getByRole('button', { name: 'lounge', exact: true }).waitFor();
});

test('the clock can be moved on', async () => {
  const clock = page.getByRole('button', { name: /workspace’s clock/ });
  const before = await clock.textContent();
  await clock.click();
  await page.getByRole('menuitem', { name: 'A day on' }).click();
  await page.getByText(String(before), { exact: true }).waitFor({ state: 'detached' });
  expect(await clock.textContent()).not.toBe(before);
  await page.locator('main textarea').fill('much later');
  await page.keyboard.press('Enter');
  await page.locator('main').getByText('much later').waitFor();
  expect(new Set(await page.locator('main .day').allTextContents()).size).toBe(2);
});

test('nothing in it makes the browser complain', () => {
  expect(stage.complaints).toEqual([]);
});
