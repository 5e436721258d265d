import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { assemble } from '../src/assemble.ts';
import { settings } from '../src/settings.ts';

const root = resolve(import.meta.dirname, '..');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

test('the page on running it names every setting, and its default', () => {
  const page = read('docs/operating.md');
  for (const [name, setting] of Object.entries(settings)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    expect(row, name).toBeDefined();
    const isAddress = name === 'SLACK_API_URL';
    if ('default' in setting && !isAddress) expect(row).toContain(setting.default);
  }
});

test.each(pages)('every link of %s into the repository leads somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => String(link));
  expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
});

test('the example answer in the README is what is answered', async () => {
  const { wording } = await assemble().ask('cost of 350k H100s?', { now: '2026-11-24' });
  const shown = read('README.md').replaceAll(/[>*\n]+ ?/g, ' ');
  for (const part of [wording.headline, wording.range, wording.mover]) expect(shown).toContain(part);
});
