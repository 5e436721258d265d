import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stage, startStage } from './start-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** The page in a language: what people write there, and what the page says. */
const tongues = [
  {
    locale: 'en-US',
    ask: 'cost of 350k H100s?',
    answered: /350,000 × NVIDIA H100 SXM.*\$/,
    alone: 'Only visible to you',
    next: 'On NVIDIA B200',
    nextAnswered: /350,000 × NVIDIA B200/,
    share: 'Share to channel',
    shared: 'Shared by ada',
    mention: '@aicost B200 vs H100 for training',
    compared: /Side by side: NVIDIA B200, NVIDIA H100/,
    follow: '@aicost and on H200?',
    followed: /NVIDIA H200/,
    thread: 'Reply in this thread',
    replies: '3 replies',
  },
  {
    locale: 'zh-CN',
    ask: '35万枚H100要多少钱?',
    answered: /35万张英伟达 H100 SXM.*亿美元/,
    alone: '仅你可见',
    next: '换成英伟达 B200',
    nextAnswered: /35万张英伟达 B200/,
    share: '分享到频道',
    shared: '由 li 分享',
    mention: '@aicost 租64张H100三个月要多少',
    compared: /64张英伟达 H100 SXM/,
    follow: '@aicost 换成B200呢',
    followed: /64张英伟达 B200/,
    thread: '在此消息列中回复',
    replies: '3条回复',
  },
] as const;

describe.each(tongues)('in $locale', (say) => {
  let page: Page;
  const write = (text: string) => page.locator('main textarea').fill(text);
  const headings = (name: RegExp) => page.getByRole('heading', { name });
  beforeAll(async () => {
    page = await stage.open({ locale: say.locale });
    await page.getByRole('button', { name: 'infra' }).click();
  });
  afterAll(() => page.context().close());

  test('a question by slash command is answered to the asker alone, and its buttons go on from there', async () => {
    await write(`/aicost ${say.ask}`);
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').filter({ hasText: say.alone }).filter({ hasText: say.share });
    await answer.getByRole('heading', { name: say.answered }).waitFor();
    await answer.getByRole('button', { name: say.next }).click();
    await headings(say.nextAnswered).waitFor();
  });

  test('"Share to channel" shows it to everybody', async () => {
    const answer = page.getByRole('article').filter({ has: headings(say.answered) });
    await answer.getByRole('button', { name: say.share }).click();
    const shared = page.getByRole('article').filter({ hasText: say.shared });
    await shared.getByRole('heading', { name: say.answered }).waitFor();
    expect(await shared.getByText(say.alone).count()).toBe(0);
  });

  test('a mention is answered in a thread that opens beside it, and goes on there', async () => {
    await write(say.mention);
    await page.keyboard.press('Enter');
    const thread = page.getByRole('complementary');
    await thread.getByRole('heading', { name: say.compared }).waitFor();
    await thread.getByRole('textbox', { name: say.thread }).fill(say.follow);
    await page.keyboard.press('Enter');
    await thread.getByRole('heading', { name: say.followed }).waitFor();
    await page.locator('main').getByRole('button', { name: say.replies }).last().waitFor();
  });
});

test('what is compared stands in a table with a head', async () => {
  const page = await stage.open();
  await page.getByRole('button', { name: 'infra' }).click();
  await page.locator('main textarea').fill('/aicost B200 vs H100 for training');
  await page.keyboard.press('Enter');
  const table = page.getByRole('table').last();
  await table.getByRole('rowheader', { name: 'NVIDIA B200' }).waitFor();
  expect(await table.getByRole('columnheader', { name: 'Memory', exact: true }).count()).toBe(1);
});

test('an example asks in one click, and a direct message is a conversation without mentions', async () => {
  const page = await stage.open();
  await page.getByRole('button', { name: 'cost of 350k H100s?' }).click();
  const thread = page.getByRole('complementary');
  await thread.getByRole('heading', { name: /350,000 × .*H100/ }).waitFor();
  await thread.getByRole('textbox').fill('make that 500');
  await page.keyboard.press('Enter');
  await thread.getByRole('heading', { name: /500 × .*H100/ }).waitFor();
});

test('a channel without the app says so, answers commands, and lets the app be invited', async () => {
  const page = await stage.open();
  await page.getByRole('button', { name: 'lounge' }).click();
  await page.getByRole('heading', { name: '#lounge has no aicost in it' }).waitFor();
  await page.getByRole('button', { name: 'rent 64 H100s on AWS for 3 months' }).click();
  await page.getByRole('heading', { name: /64 × .*H100/ }).waitFor();
  await page.getByRole('button', { name: 'Invite aicost' }).click();
  await page.getByRole('heading', { name: 'Ask what AI costs' }).waitFor();
});

test('nothing in it makes the browser complain', () => {
  expect(stage.complaints).toEqual([]);
});
