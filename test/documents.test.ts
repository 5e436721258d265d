import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { assemble } from '../src/assemble.ts';
import { documents } from '../src/terminal/documents.ts';
import { withParts } from '../src/terminal/generated-parts.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const written = await documents(assemble());

test.each([...written.keys()])('%s says what is so today (else: npm run documents)', (path) => {
  expect(read(path)).toBe(written.get(path));
});

test('a page has a question of every intent that can be asked, in both languages', () => {
  const answers =
    written.get('docs/answers.md')?.split('<!-- answers -->')[1]?.split('<!-- /answers -->')[0] ?? '';
  const rows = answers
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
  const chinese = rows.filter((row) => /\p{Script=Han}/u.test(row));
  expect(rows.length).toBeGreaterThan(30);
  expect(chinese).toHaveLength(rows.length / 2);
});

test('the link that creates the app carries the manifest', () => {
  const [, encoded] = /manifest_json=([^)]+)\)/.exec(written.get('README.md') ?? '') ?? [];
  expect(JSON.parse(decodeURIComponent(String(encoded)))).toEqual(parse(read('manifest.yml')));
});

test('a page that lost its marks is refused, not cut', () => {
  expect(() => withParts('no marks here', { answers: 'x' })).toThrow('<!-- answers -->');
});
