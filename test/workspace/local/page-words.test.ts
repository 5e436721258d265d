import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageWords } from '../../../src/workspace/local/page-words.ts';

const page = join(import.meta.dirname, '../../../src/workspace/page');
const sources = readdirSync(page, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(page, file), 'utf8'))
  .join('\n');
/** Keys written out in the page, or begun there and ended by what is at hand: `pane.${tab}`. */
const written = new Set([...sources.matchAll(/'([a-z]+\.[\w.]+)'/g)].map(([, key]) => String(key)));
const begun = [...sources.matchAll(/`([a-z]+\.)\$\{/g)].map(([, start]) => String(start));

test('every word the page says is there, and none that it never says', () => {
  const keys = Object.keys(pageWords().get('en') ?? {});
  const groups = new Set(keys.map((key) => key.split('.')[0]));
  const said = [...written].filter((key) => groups.has(key.split('.')[0]));
  expect(said.filter((key) => !keys.includes(key))).toEqual([]);
  expect(keys.filter((key) => !written.has(key) && !begun.some((start) => key.startsWith(start)))).toEqual(
    [],
  );
});
