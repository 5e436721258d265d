import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');
const facts = join(project, 'src/facts');

it('lists what is stale and what is unverified, each with the file and line of the figure', () => {
  const output = execFileSync('node', ['src/terminal/facts.ts'], { cwd: project, encoding: 'utf8' });
  expect(output).toMatch(/^\d+ accelerators, \d+ instances, .* \d+ figures; version [0-9a-f]{16}\n/);
  const [, stale = '', unverified = '', witness = ''] = output.split('\n\n');
  expect(stale).toMatch(
    /^Stale on \d{4}-\d{2}-\d{2}: .*\n {2}\S+ +\w+ +\d{4}-\d{2}-\d{2} +fresh \d+ days +\S+\.yaml:\d+\n/,
  );
  expect(unverified).toMatch(/^Unverified: .*\n {2}\S+ +\w+ +\d{4}-\d{2}-\d{2} +\S+\.yaml:\d+\n/);
  expect(witness).toMatch(
    /^Token prices against \S+: \d+ agree, \d+ not comparable \(.*\), others disagree \(\d+\)\n/,
  );
  expect(Number(/: (\d+) agree/.exec(witness)?.[1])).toBeGreaterThan(100);
  const places = [...output.matchAll(/(\d{4}-\d{2}-\d{2}) .*?(\S+\.yaml):(\d+)$/gm)];
  for (const [, , file = '', line] of places) {
    expect(readFileSync(join(facts, file), 'utf8').split('\n')[Number(line) - 1]).toMatch(/^ {4}- /);
  }
});
