import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from './start-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('production');
});
afterAll(() => stage.close());

test('the page is ready and answers; how soon is printed', async () => {
  const page = await stage.open();
  await page.locator('main textarea').waitFor();
  // The browser counts from when it set out for the page.
  const ready = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: 'infra' }).click();
  const times: number[] = [];
  for (const count of [8, 16, 24, 32, 40]) {
    await page.locator('main textarea').fill(`/aicost cost of ${count} H100s?`);
    const entered = performance.now();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Buying ${count} ×` }).waitFor();
    times.push(performance.now() - entered);
  }
  const [median] = times.toSorted((a, b) => a - b).slice(2);
  expect(median).toBeGreaterThan(0);
  expect(stage.complaints).toEqual([]);
  console.log(
    `page ready after ${Math.round(ready)} ms (aim < 1000); an answer ${times.map(Math.round).join(', ')} ms after Enter (aim < 300)`,
  );
});
