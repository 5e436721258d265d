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
    ask: '/aicost cost of 350k H100s?',
    adjust: 'Adjust assumptions',
    price: 'Price per accelerator ($)',
    send: 'Recalculate',
    // 350,000 × $25,000 = $8.75B
    total: /350,000 × .*\$8\.75B/,
  },
  {
    locale: 'zh-CN',
    ask: '/aicost 35万枚H100要多少钱?',
    adjust: '调整假设',
    price: '单卡价格（美元）',
    send: '重新计算',
    // 35万 × 2.5万美元 = 87.5亿美元
    total: /35万张.*87\.5亿美元/,
  },
] as const;

describe.each(tongues)('in $locale', (say) => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.open({ locale: say.locale });
    await page.getByRole('button', { name: 'infra' }).click();
    await page.locator('main textarea').fill(say.ask);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say.adjust }).click();
    await page.getByRole('dialog', { name: say.adjust }).getByLabel(say.price).waitFor();
  });
  afterAll(() => page.context().close());

  test('a wrong value is refused in its field', async () => {
    const price = page.getByLabel(say.price);
    await price.fill('a lot');
    await page.getByRole('button', { name: say.send }).click();
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: /./ }).waitFor();
    expect(await price.getAttribute('aria-invalid')).toBe('true');
  });

  test('a value of one’s own puts another answer in the place of the first', async () => {
    const before = await page.getByRole('article').count();
    await page.getByLabel(say.price).fill('25k');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: say.total }).waitFor();
    expect(await page.getByRole('article').count()).toBe(before);
  });
});

test('nothing in it makes the browser complain', () => {
  expect(stage.complaints).toEqual([]);
});
