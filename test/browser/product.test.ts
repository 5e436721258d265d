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
    home: 'Home',
    homeQuestion: 'power bill of 100k H100s',
    homeAnswered: /100,000 × NVIDIA H100/,
    homeAgain: /100,000 × NVIDIA H100|power bill of 100k/,
    said: 'we plan 64 H100s for 3 months',
    more: 'More with this message',
    costed: /64 × NVIDIA H100/,
    shortcuts: 'Shortcuts',
    question: 'cost of 350k H100s?',
    answered: /350,000 × NVIDIA H100/,
    channel: 'infra',
    spending: '/aicost rank hyperscalers by capex in 2025',
    chart: 'Capital spending by quarter',
    numbers: 'As numbers',
    companies: ['Amazon', 'Microsoft', 'Alphabet', 'Meta'],
  },
  {
    locale: 'zh-CN',
    home: '主页',
    homeQuestion: '10万张H100一年电费多少',
    homeAnswered: /10万张英伟达 H100/,
    homeAgain: /10万张/,
    said: '我们打算租64张H100三个月',
    more: '更多操作',
    costed: /64张英伟达 H100/,
    shortcuts: '快捷操作',
    question: '35万枚H100要多少钱?',
    answered: /35万张英伟达 H100/,
    channel: 'infra',
    spending: '/aicost 四大云厂商2025年资本开支排名',
    chart: /资本开支|资本支出/,
    numbers: '看数字',
    companies: ['亚马逊', '微软', '谷歌', 'Meta'],
  },
] as const;

describe.each(tongues)('in $locale', (say) => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.open({ locale: say.locale });
  });
  afterAll(() => page.context().close());

  test('on the home tab one asks from the first visit, and finds the question again', async () => {
    await page.getByRole('button', { name: say.home, exact: true }).click();
    const home = page.locator('main');
    await home.getByRole('textbox').fill(say.homeQuestion);
    await page.keyboard.press('Enter');
    await home.getByText(say.homeAnswered).first().waitFor();
    await page.getByRole('button', { name: /^aicost( |$)/ }).click();
    await page.locator('main').getByText(say.homeAnswered).first().waitFor();
    await page.getByRole('button', { name: say.home, exact: true }).click();
    await home.getByRole('button', { name: say.homeAgain }).first().waitFor();
  });

  test('"Cost this" on a message answers in its thread', async () => {
    await page.getByRole('button', { name: say.channel }).click();
    await page.locator('main textarea').fill(say.said);
    await page.keyboard.press('Enter');
    const message = page.locator('main').getByRole('article').filter({ hasText: say.said });
    await message.hover();
    await message.getByRole('button', { name: say.more }).click();
    await page.getByRole('menuitem', { name: 'Cost this' }).click();
    await message.locator('.thread-link').click();
    await page.getByRole('complementary').getByText(say.costed).first().waitFor();
  });

  test('a chart shows a column for each company and quarter, and can be read as numbers', async () => {
    await page.getByRole('button', { name: say.channel }).click();
    await page.locator('main textarea').fill(say.spending);
    await page.keyboard.press('Enter');
    const chart = page.getByRole('figure', { name: say.chart }).last();
    await chart.getByText(say.numbers).click();
    const heads = await chart.getByRole('columnheader').allTextContents();
    expect(heads.toSorted()).toEqual(say.companies.toSorted());
    expect(await chart.getByRole('row').count()).toBe(1 + 4);
    expect(await chart.locator('svg rect:not([y="1"])').count()).toBe(say.companies.length * 4);
    const cells = await chart.getByRole('cell').allTextContents();
    expect(cells.filter((cell) => Number(cell.replaceAll(',', '')) > 0)).toHaveLength(
      say.companies.length * 4,
    );
  });

  test('the form from anywhere asks, and the answer comes to the direct messages', async () => {
    await page.locator('main').getByRole('button', { name: say.shortcuts }).click();
    await page.getByRole('menuitem', { name: 'Ask what AI costs' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox').first().fill(say.question);
    await form.locator('[type=submit]').click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^aicost( |$)/ }).click();
    await page.locator('main').getByText(say.answered).first().waitFor();
  });
});

test('nothing in it makes the browser complain', () => {
  expect(stage.complaints).toEqual([]);
});
