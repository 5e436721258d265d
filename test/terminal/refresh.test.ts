import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { liveProduct } from '../../src/terminal/live-product.ts';
import { runRefresh } from '../../src/terminal/run-refresh.ts';
import { conceptPath, startEdgar } from '../sources/edgar/edgar-service.ts';
import { nextQuarter } from '../sources/edgar/looking.ts';

async function run(environment: Record<string, string>) {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  const code = await runRefresh(environment, { stdout: stream, stderr: stream });
  return { code, text: written.join('') };
}

test('looking by hand says what changed and what failed, and the next question in the terminal knows', async () => {
  const service = await startEdgar();
  service.pages.set(conceptPath('alphabet'), nextQuarter('alphabet', 47_000));
  const folder = mkdtempSync(join(tmpdir(), 'aicost-refresh-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const environment = { AICOST_DATA: join(folder, 'store.sqlite'), EDGAR_URL: service.url };
  const { code, text } = await run(environment);
  expect(text).toContain('alphabet capex 2026-07-01 to 2026-09-30: 47,000,000,000 USD (Form 10-Q');
  expect(text).toMatch(/tesla: not-found: /);
  expect(code).toBe(2);
  const product = await liveProduct(environment);
  const { wording } = await product.ask('alphabet capex q3 2026', { now: '2026-11-24' });
  expect(wording.headline).toContain('$47B');
}, 20_000);

test('without a contact nothing is looked up, and it is said what to set', async () => {
  const { code, text } = await run({});
  expect(code).toBe(1);
  expect(text).toContain('EDGAR_CONTACT');
});
