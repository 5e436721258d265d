import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from './start-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

test('a question by slash command is answered to the asker alone, and its buttons go on from there', async () => {
  const page = await stage.open();
  await page.getByRole('button', { name: 'infra' }).click();
  await page.getByRole('textbox', { name: 'Message #infra' }).fill('/aicost cost of 350k H100s?');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('article').filter({ hasText: 'Only visible to you' }).last();
  await answer.getByRole('heading', { name: /350,000 × .*H100/ }).waitFor();
  await answer.getByRole('button', { name: 'On NVIDIA B200' }).click();
  await answer.getByRole('heading', { name: /350,000 × .*B200/ }).waitFor();
  expect(stage.complaints).toEqual([]);
});
