import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stage, startStage } from './start-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const tongues = [
  {
    locale: 'en-US',
    channel: 'infra',
    ask: '/aicost digest every day at 9am',
    rule: /Every day at 09:00/,
    clock: /workspace’s clock/,
    next: 'To the next digest',
    table: 'Amazon',
    app: 'Message from aicost',
    home: 'Home',
  },
  {
    locale: 'zh-CN',
    channel: 'finance',
    ask: '/aicost 每天早上9点发摘要',
    rule: /每天.*9/,
    clock: /工作区时钟/,
    next: '到下一次摘要',
    table: '亚马逊',
    app: 'aicost的消息',
    home: '主页',
  },
] as const;

describe.each(tongues)('in $locale', (say) => {
  let page: Page;
  beforeAll(async () => {
    if (say.channel !== 'infra') await stage.workspace.createChannel({ name: say.channel });
    page = await stage.open({ locale: say.locale });
    await page.getByRole('button', { name: say.channel }).click();
  });
  afterAll(() => page.context().close());

  test('a digest is subscribed to with its next times, and posted when the clock comes to them', async () => {
    await page.locator('main textarea').fill(say.ask);
    await page.keyboard.press('Enter');
    await page.locator('main').getByRole('article').getByText(say.rule).first().waitFor();
    await page.getByRole('button', { name: say.clock }).click();
    await page.getByRole('menuitem', { name: say.next }).click();
    const posted = page.getByRole('article', { name: say.app, exact: true });
    await posted.getByRole('figure').first().waitFor();
    expect(await posted.count()).toBe(1);
    expect(await posted.textContent()).toContain(say.table);
    expect(await posted.locator('time').textContent()).toMatch(/9:0[0-5]/);
  });

  test('the home tab names the channel it is posted in', async () => {
    await page.getByRole('button', { name: say.home }).click();
    await page.locator('main').getByText(`#${say.channel}`).first().waitFor();
  });
});

test('nothing in it makes the browser complain', () => {
  expect(stage.complaints).toEqual([]);
});
