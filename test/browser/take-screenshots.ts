import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type Stage, startStage } from './start-stage.ts';

/** `npm run screenshots`: the main screens, as the README shows them, into docs/images/. */
const folder = join(import.meta.dirname, '../../docs/images');

const wide = { viewport: { width: 1360, height: 820 }, deviceScaleFactor: 1.5 };
const phone = {
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 1.5,
  hasTouch: true,
  isMobile: true,
};

interface Shot {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** Goes to what is to be seen. */
  play(page: Page): Promise<void>;
}

const write = async (page: Page, text: string) => {
  await page.locator('textarea').last().fill(text);
  await page.keyboard.press('Enter');
};
const answered = (page: Page, heading: RegExp) =>
  page.getByRole('heading', { name: heading }).first().waitFor();
const enter = (page: Page, channel: string) => page.getByRole('button', { name: channel }).click();

const shots: readonly Shot[] = [
  {
    name: 'asked-in-a-channel',
    options: wide,
    async play(page) {
      await enter(page, 'infra');
      await write(page, '/aicost cost of 350k H100s?');
      await answered(page, /350,000/);
      await page.locator('main textarea').fill('@aicost buy or rent 512 H100s for two years?');
      await page.keyboard.press('Enter');
      await answered(page, /512 ×/);
      await page
        .locator('main article')
        .first()
        .evaluate((first) => first.scrollIntoView());
    },
  },
  {
    name: 'first-steps',
    options: wide,
    async play(page) {
      await enter(page, 'infra');
      await page.locator('main textarea').pressSequentially('/aicost train');
    },
  },
  {
    name: 'behind-the-scenes',
    options: { ...wide, colorScheme: 'dark' },
    async play(page) {
      await enter(page, 'infra');
      await write(page, '/aicost B200 vs H100 for training');
      await answered(page, /Side by side/);
      await page.getByRole('button', { name: 'Behind the scenes' }).click();
      await page.locator('.journal-entry summary').first().click();
      await page.locator('.journal-detail pre').first().waitFor();
    },
  },
  {
    name: 'adjusting',
    options: wide,
    async play(page) {
      await enter(page, 'infra');
      await write(page, '/aicost buy or rent 512 H100s for two years?');
      await page.getByRole('button', { name: 'Adjust assumptions' }).click();
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'home',
    options: wide,
    async play(page) {
      await enter(page, 'infra');
      for (const [question, heading] of [
        ['cost of 350k H100s?', /350,000/],
        ['Microsoft capex Q1 2024', /Microsoft/],
      ] as const) {
        await write(page, `/aicost ${question}`);
        await answered(page, heading);
      }
      await write(page, '/aicost digest every weekday at 9am');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      await enter(page, 'Home');
      await page
        .getByRole('button', { name: /350,000/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'digest',
    options: wide,
    async play(page) {
      await enter(page, 'infra');
      await write(page, '/aicost digest every weekday at 9am');
      await page.getByRole('button', { name: /workspace’s clock/ }).click();
      await page.getByRole('menuitem', { name: 'To the next digest' }).click();
      await page.getByRole('figure').first().waitFor();
    },
  },
  {
    name: 'in-chinese-on-a-phone',
    options: { ...phone, locale: 'zh-CN' },
    async play(page) {
      await write(page, '512张H100用两年,买还是租?');
      await page.getByRole('complementary').getByRole('heading', { name: /512张/ }).waitFor();
    },
  },
];

async function take(stage: Stage, { name, options, play }: Shot): Promise<void> {
  const page = await stage.open(options);
  await page.locator('.welcome').waitFor();
  await play(page);
  await page.mouse.move(0, 0);
  // Until what was asked for last is drawn and scrolled to.
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`wrote docs/images/${name}.png`);
  await page.context().close();
}

mkdirSync(folder, { recursive: true });
for (const shot of shots) {
  // A workspace of its own, so that no screen shows what was done for another.
  const stage = await startStage('production');
  await take(stage, shot).finally(() => stage.close());
}
