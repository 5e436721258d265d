import { cpSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFiles } from '../../src/catalogue/kept-files.ts';
import { factsFolder, loadCatalogue } from '../../src/catalogue/load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aicost-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const now = '2026-11-24';
const cache = () => keptFiles('facts', join(folder, 'cache'));

test('facts that were kept are the facts that were read', () => {
  const first = loadCatalogue(factsFolder, cache());
  const second = loadCatalogue(factsFolder, cache());
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
  expect(second.version).toBe(first.version);
  expect(second.latest('h100-sxm', 'purchasePrice', { now })).toEqual(
    first.latest('h100-sxm', 'purchasePrice', { now }),
  );
  expect(second.things('model')).toEqual(first.things('model'));
});

test('one source is one source, kept or not: answers name it once', () => {
  loadCatalogue(factsFolder, cache());
  const kept = loadCatalogue(factsFolder, cache());
  const [memory, power] = ['memory', 'boardPower'].map(
    (kind) => kept.latest('h100-sxm', kind, { now })?.sources[0],
  );
  expect(memory).toBe(power);
});

test('a changed fact is read anew', () => {
  cpSync(factsFolder, join(folder, 'facts'), {
    recursive: true,
    filter: (path) => !path.endsWith('.schema.json'),
  });
  const before = loadCatalogue(join(folder, 'facts'), cache());
  rmSync(join(folder, 'facts/instances/p5.48xlarge.yaml'));
  const after = loadCatalogue(join(folder, 'facts'), cache());
  expect(before.thing('p5.48xlarge')).toBeDefined();
  expect(after.thing('p5.48xlarge')).toBeUndefined();
});

test('several versions are kept beside each other, and the oldest thrown away', () => {
  const kept = cache();
  const versions = Array.from({ length: 9 }, (_, at) => `v${at}`);
  for (const [at, version] of versions.entries()) {
    kept.write(version, at);
    utimesSync(join(folder, 'cache', `facts-${version}`), at, at);
  }
  kept.write('newest', 'this');
  expect(kept.read('newest')).toBe('this');
  expect(kept.read('v8')).toBe(8);
  expect(kept.read('v0')).toBeUndefined();
});

test('what is kept and cannot be read is done without', () => {
  const { version } = loadCatalogue(factsFolder, cache());
  writeFileSync(join(folder, 'cache', `facts-${version}`), '[half of');
  expect(loadCatalogue(factsFolder, cache()).version).toBe(version);
});
