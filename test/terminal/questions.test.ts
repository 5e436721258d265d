import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runQuestions } from '../../src/terminal/run-questions.ts';

const fixture = join(import.meta.dirname, '../../fixtures/expected-questions.jsonl');
const folder = mkdtempSync(join(tmpdir(), 'aicost-questions-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const code = await runQuestions(args, {
    stdout: { write: (text) => (printed.out += text) },
    stderr: { write: (text) => (printed.err += text) },
  });
  return { code, ...printed };
}

function fileOf(...lines: readonly unknown[]): string {
  const file = join(folder, 'questions.jsonl');
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return file;
}

const { code, out } = await run('--json', fixture);
const { missed, ...all } = JSON.parse(out);
const missesOf = (id: string) => missed.find((one: { id: string }) => one.id === id)?.misses;

test('a question passes when everything expected holds: any of several values, numbers within 0.1 %, lists as sets', () => {
  expect(missesOf('right')).toBeUndefined();
  expect(missesOf('thread')).toBeUndefined();
  expect(missesOf('not-ours')).toBeUndefined();
});

test('a value other than the one expected is wrong, a value that is absent only missed', () => {
  expect(missesOf('wrong-value')).toEqual([
    { aspect: 'slots', name: 'count', expected: 46, got: 64, isWrongValue: true },
  ]);
  expect(missesOf('slot-absent')).toMatchObject([
    { aspect: 'slots', name: 'provider', isWrongValue: false },
    { aspect: 'slots', name: 'assume', isWrongValue: false },
  ]);
});

test('outcome and language are held against what is expected', () => {
  expect(missesOf('wrong-language')).toMatchObject([
    { aspect: 'outcome', expected: ['missing'], got: 'answered' },
    { aspect: 'locale', expected: 'zh', got: 'en' },
  ]);
});

test('shares are of the questions that expect something of an aspect', () => {
  expect(code).toBe(2);
  expect(all).toEqual({
    questions: 6,
    shares: { outcome: 5 / 6, intent: 1, slots: 2 / 4, total: 1, figures: null, locale: 5 / 6 },
    wrongValues: 1,
  });
});

test('without --json there is a row a category, and what is missed', async () => {
  const { out: page } = await run(fixture);
  expect(page).toMatch(/^threads +1 +100\.0 %/m);
  expect(page).toMatch(/^not answered +2/m);
  expect(page).toContain('slots.count: expected 46, got 64  WRONG VALUE');
});

test('figures are scored by their bands, ends included', async () => {
  const ask = '64 H100s at $25k each';
  const expectation = (high: number) => ({
    id: 'a',
    ask,
    locale: 'en',
    at: '2026-11-24',
    expect: { outcome: ['answered'], total: { low: 0, high } },
  });
  expect((await run(fileOf(expectation(64 * 25_000)))).code).toBe(0);
  expect((await run(fileOf(expectation(64 * 25_000 * 0.998)))).code).toBe(2);
});

test('a file that is none is refused by line', async () => {
  const { code, err } = await run(fileOf({ id: 'a', ask: 'H100 price' }, '', '{"id": '));
  expect(code).toBe(1);
  expect(err).toMatch(/questions\.jsonl:1 locale: .*\n.*questions\.jsonl:3 not a question/);
  expect((await run(join(folder, 'none.jsonl'))).code).toBe(1);
  expect((await run()).err).toContain('Usage: npm run -s questions');
});
