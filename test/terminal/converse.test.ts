import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../../src/terminal/ask.ts', import.meta.url));

/** What a conversation of these lines prints, the greeting first, then one part an answer. */
async function converse(...lines: string[]): Promise<{ parts: string[]; exitCode: number }> {
  const child = spawn(process.execPath, [entry, '--at', '2026-11-24', '--locale', 'en'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(`${lines.join('\n')}\n`);
  let printed = '';
  for await (const chunk of child.stdout) printed += chunk;
  if (child.exitCode === null) await once(child, 'exit');
  return { parts: printed.split(/\n\n(?=\n)/), exitCode: child.exitCode ?? 1 };
}

test('a conversation greets with examples, follows up, and answers the number of a question offered', async () => {
  const { parts, exitCode } = await converse('cost of 350k H100s?', 'and on B200?', '1');
  const [greeting, first, second, third] = parts.flatMap((part) => part.split(/(?=\nBuying )/));
  expect(exitCode).toBe(0);
  expect(greeting).toContain('1. cost of 350k H100s?');
  expect(greeting).toContain('type the number');
  expect(first).toMatch(/350,000 × NVIDIA H100[\s\S]*1\. All-in cluster/);
  expect(second).toMatch(/350,000 × NVIDIA B200/);
  expect(third).toMatch(/350,000 × NVIDIA B200, all-in cluster/);
});

test('what is not understood does not end it', async () => {
  const { parts, exitCode } = await converse('what is love', '99', '', 'cost of 8 H100s?');
  expect(exitCode).toBe(0);
  expect(parts.join('\n')).toMatch(/8 × NVIDIA H100/);
});

test('who stops reading is shown no error', async () => {
  const child = spawn(process.execPath, [entry], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.write('cost of 8 H100s?\n');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stdin.end('cost of 9 H100s?\ncost of 10 H100s?\n');
  const [exitCode] = await once(child, 'exit');
  expect([exitCode, complaints]).toEqual([0, '']);
});
