import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** Top row first: a place imports only from rows below its own. */
const rows = [
  ['start.js'],
  ['main.ts'],
  ['terminal', 'workspace'],
  ['assemble.ts', 'collect-sooner.ts'],
  ['product.ts'],
  ['slack', 'sources'],
  ['ask.ts'],
  ['language', 'digest', 'memory'],
  ['engine'],
  ['catalogue'],
  ['quantity', 'store'],
];
const rowOf = new Map(rows.flatMap((places, row) => places.map((place) => [place, row])));

/** The settings stand apart: only these import them, everything else receives values. */
const readsSettings = ['main.ts', 'terminal'];
const apart = ['settings.ts', 'read-settings.ts'];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import, type-only and dynamic ones too, of a source text; specifiers relative to `file`. */
function importsOf(file: string, text: string): Import[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, specifier]) => ({ from: file, to: resolveSpecifier(file, String(specifier)) }));
}

function resolveSpecifier(file: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(src, join(dirname(join(src, file)), specifier)) : specifier;
}

function placeOf(path: string): string {
  return path.split('/')[0] as string;
}

/** What is wrong with one import, or undefined. */
function fault({ from, to }: Import): string | undefined {
  const [here, there] = [placeOf(from), placeOf(to)];
  if (here === there || apart.includes(here)) return undefined;
  if (apart.includes(there)) return readsSettings.includes(here) ? undefined : `${from} reads ${there}`;
  if (rowOf.get(here) === undefined) return `${here} has no row`;
  if (to.startsWith('..')) return `${from} leaves src for ${to}`;
  const isOurs = rowOf.has(there);
  if (!isOurs) return foreignFault(from, to);
  return (rowOf.get(there) as number) > (rowOf.get(here) as number)
    ? undefined
    : `${from} imports ${to}, which is not below it`;
}

/** What computes from what it is given: of language, all but the reading of its files. */
const isPure = (file: string) => /^(engine|quantity|language\/(read|speak))\//.test(file);
const inputOutput = /^node:(fs|http|https|net|child_process|sqlite|process)/;

function foreignFault(from: string, to: string): string | undefined {
  const here = placeOf(from);
  if (to.startsWith('@slack/') && here !== 'slack') return `${from} knows Slack`;
  if ((to === 'ioredis' || to === 'bullmq') && !['store', 'digest'].includes(here))
    return `${from} knows Redis`;
  if (inputOutput.test(to) && isPure(from)) return `${from} does input or output`;
  return undefined;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const everyImport = files.flatMap((file) => importsOf(file, readFileSync(join(src, file), 'utf8')));

test('a folder imports only from rows below its own', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(everyImport.map(fault).filter((found) => found !== undefined)).toEqual([]);
});

test('blocks take types from Slack, never values', () => {
  const blocks = files.filter((file) => file.startsWith('slack/blocks/'));
  const values = blocks.filter((file) =>
    /^import (?!type\b)[^;]*['"]@slack\//m.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(values).toEqual([]);
});

test('what talks to Redis is loaded only where it is used', () => {
  const eager = files.filter((file) =>
    /^(?:import|export) (?!type\b)[^;]*['"](?:ioredis|bullmq)['"]/m.test(
      readFileSync(join(src, file), 'utf8'),
    ),
  );
  expect(eager).toEqual([]);
});

const page = 'workspace/page/';

test('the page, which runs in a browser, takes nothing from Node or Slack, and Node runs none of it', () => {
  const faulty = everyImport.filter(({ from, to }) =>
    from.startsWith(page) ? /^(node:|@slack\/)/.test(to) : to.startsWith(page) && to.endsWith('.tsx'),
  );
  expect(everyImport.some(({ from }) => from.startsWith(page))).toBe(true);
  expect(faulty).toEqual([]);
});

test('every folder and file at the top of src has a row', () => {
  const places = readdirSync(src).filter((place) => place !== 'facts' && !apart.includes(place));
  expect(places.filter((place) => !rowOf.has(place))).toEqual([]);
});

test.each([
  ['an upward import', "import { ask } from '../ask.ts';", 'not below'],
  ['a type-only upward import', "import type { Reply } from '../ask.ts';", 'not below'],
  ['an upward re-export', "export { ask } from '../ask.ts';", 'not below'],
  ['a dynamic upward import', "await import('../slack/app.ts');", 'not below'],
  ['nothing in a downward import', "import { x } from '../quantity/x.ts';", undefined],
  ['settings', "import { settings } from '../settings.ts';", 'reads settings'],
  ['who reads settings', "import { readSettings } from '../read-settings.ts';", 'reads read-settings'],
  ['Slack outside slack/', "import { App } from '@slack/bolt';", 'knows Slack'],
  ['files in the engine', "import { readFileSync } from 'node:fs';", 'input or output'],
])('the rule sees %s', (_, line, expected) => {
  const faults = importsOf('engine/example.ts', line).map(fault);
  if (expected === undefined) expect(faults).toEqual([undefined]);
  else expect(faults[0]).toContain(expected);
});

test('the rule sees a sideways import', () => {
  expect(fault({ from: 'language/x.ts', to: 'memory/y.ts' })).toContain('not below');
});

test('the rule sees files where language computes', () => {
  const faults = importsOf('language/read/lex.ts', "import { readFileSync } from 'node:fs';").map(fault);
  expect(faults).toEqual([expect.stringContaining('input or output')]);
});

test('the rule sees a folder without a row', () => {
  expect(fault({ from: 'helpers/x.ts', to: 'engine/buy.ts' })).toBe('helpers has no row');
});
