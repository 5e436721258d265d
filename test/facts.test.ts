import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Figure } from '../src/catalogue/catalogue.ts';
import { editorSchemas } from '../src/catalogue/editor-schemas.ts';
import { thingFolders } from '../src/catalogue/fact-schema.ts';
import { figureKinds } from '../src/catalogue/figure-kinds.ts';
import { factsFolder, loadCatalogue } from '../src/catalogue/load.ts';
import { keptNowhere } from './kept-nowhere.ts';
import { catalogue, known, now } from './known-facts.ts';

const files = globSync('*/*.yaml', { cwd: factsFolder });
const things = Object.values(thingFolders).flatMap(({ kind }) => catalogue.things(kind));
const figures = things.flatMap(({ id }) =>
  Object.keys(figureKinds).flatMap((kind) => catalogue.history(id, kind, now)),
);

describe('the facts', () => {
  it('hold every file: none is left out', () => {
    expect(things.length).toBe(files.filter((file) => dirname(file) !== 'sources').length);
    expect(catalogue.things('accelerator').length).toBeGreaterThanOrEqual(44);
  });

  it('say of every figure who said it, when, and when that was last checked', () => {
    expect(figures.length).toBeGreaterThan(700);
    for (const { where, asOf, sources } of figures) {
      expect(asOf, where).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(sources.length, where).toBeGreaterThan(0);
      for (const { publisher, title, published, accessed } of sources) {
        expect([publisher, title, published, accessed].every(Boolean), where).toBe(true);
      }
    }
  });

  it('are all seen by the day they were last checked', () => {
    const written = files.reduce((sum, file) => sum + figuresIn(file), 0);
    expect(figures.length).toBe(written);
  });

  it('name no source that no figure rests on', () => {
    const cited = new Set(
      figures.flatMap(({ sources }) => sources.map(({ title, publisher }) => publisher + title)),
    );
    const idle = files
      .filter((file) => dirname(file) === 'sources')
      .filter((file) => {
        const { publisher, title } = load(readFileSync(join(factsFolder, file), 'utf8')) as Record<
          string,
          string
        >;
        return !cited.has(`${publisher}${title}`);
      });
    expect(idle).toEqual([]);
  });

  it('never take a figure without a public source for verified', () => {
    const fromMemory = figures.filter(({ sources }) =>
      sources.some(({ publisher }) => publisher === 'no-public-source'),
    );
    expect(fromMemory.length).toBeGreaterThan(0);
    expect(fromMemory.filter(({ verified }) => verified)).toEqual([]);
  });

  it('name nobody as a publisher who only wrote a figure down, and date an article once', () => {
    const sources = [...new Set(figures.flatMap((figure) => figure.sources))];
    expect(sources.filter(({ publisher }) => publisher === 'aicost')).toEqual([]);
    const articles = Map.groupBy(
      sources.filter(({ kind, url }) => kind === 'press' && url !== undefined),
      ({ url }) => url,
    );
    const days = [...articles.values()].map((same) => [...new Set(same.map(({ published }) => published))]);
    expect(days.filter((of) => of.length > 1)).toEqual([]);
  });

  it('have a name in English and in Chinese for every accelerator, instance and provider', () => {
    const named = (['accelerator', 'instance', 'provider'] as const).flatMap((kind) =>
      catalogue.things(kind),
    );
    expect(named.filter(({ name }) => name.en === '' || !name.zh)).toEqual([]);
  });
});

describe('the schemas for editors', () => {
  it.each([...editorSchemas()])('%s is up to date: else run `npm run facts -- --schema`', (name, text) => {
    expect(readFileSync(join(factsFolder, name), 'utf8')).toBe(text);
  });

  it('are named on the first line of every file, and accept it', () => {
    const ajv = new Ajv({ strict: false });
    const kinds: Record<string, string> = { sources: 'source' };
    for (const [folder, { kind }] of Object.entries(thingFolders)) kinds[folder] = kind;
    const checks = new Map([...editorSchemas()].map(([name, text]) => [name, ajv.compile(JSON.parse(text))]));
    for (const file of files) {
      const text = readFileSync(join(factsFolder, file), 'utf8');
      const schema = `${kinds[dirname(file)]}.schema.json`;
      expect(text.split('\n')[0], file).toBe(`# yaml-language-server: $schema=../${schema}`);
      const check = checks.get(schema);
      expect(check?.(load(text)), `${file}: ${ajv.errorsText(check?.errors)}`).toBe(true);
    }
  });
});

describe('the article of April 2024', () => {
  const told = { now: '2024-04-27' };
  const asked = { now, asOf: '2024-04-30' };

  it.each([told, asked])('350,000 H100s come to 9 to 10 billion, within what was published (%o)', (when) => {
    const price = known('h100-sxm', 'purchasePrice', when);
    expect(350_000 * price.mid).toBeGreaterThan(9e9);
    expect(350_000 * price.mid).toBeLessThan(10e9);
    expect(350_000 * price.low).toBeLessThanOrEqual(8e9);
    expect(350_000 * price.high).toBeGreaterThanOrEqual(350_000 * 30_000);
  });

  it('rests, with the clock there, on what the press had said by then', () => {
    const { sources } = known('h100-sxm', 'purchasePrice', told);
    expect(new Set(sources.map(({ kind }) => kind))).toEqual(new Set(['press']));
    expect(sources.every(({ published }) => published <= '2024-04-27')).toBe(true);
  });

  it('finds a set of eight H100s close to $100 an hour at AWS, and about half of it since June 2025', () => {
    expect(known('p5.48xlarge', 'onDemand', told).mid).toBe(98.32);
    expect(known('p5.48xlarge', 'onDemand', asked).mid).toBe(98.32);
    expect(known('p5.48xlarge', 'onDemand', { now, asOf: '2025-07-15' }).mid).toBe(55.04);
    expect(known('p5.48xlarge', 'onDemand', { now }).mid).toBe(55.04);
  });

  it.each([
    ['h100-sxm', 'serverPrice'],
    ['h100-sxm', 'powerAllIn'],
    ['clusters', 'clusterShare'],
    ['commitments', 'oneYearDiscount'],
    ['commitments', 'threeYearDiscount'],
    ['electricity-us', 'electricityPrice'],
    ['data-centres', 'pue'],
    ['data-centres', 'averageLoad'],
    ['colocation', 'hosting'],
    ['servers', 'usefulLife'],
  ])('knows what buying or renting takes, then and now: %s %s', (id, kind) => {
    expect(known(id, kind, told).verified).toBe(true);
    expect(known(id, kind, { now }).verified).toBe(true);
  });

  it('finds a large Intel instance at about $6 an hour', () => {
    expect(known('m6i.32xlarge', 'onDemand', told).mid).toBe(6.144);
  });
});

it('keeps the rental price of an H100 as it went: down to $2.00 and up again', () => {
  const on = (asOf: string) => known('rental-h100-sxm', 'rentalIndex', { now, asOf }).mid;
  expect(on('2025-12-09')).toBe(2);
  expect(on('2026-06-05')).toBe(2.79);
  expect(on(now)).toBe(2.73);
});

it('knows no price once it is taken out of the facts: not 0', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-facts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(factsFolder, folder, { recursive: true });
  const file = join(folder, 'accelerators/h100-sxm.yaml');
  const withoutPrice = readFileSync(file, 'utf8').replace(/ {2}purchasePrice:\n(?: {4}.*\n)+/, '');
  writeFileSync(file, withoutPrice);
  const poorer = loadCatalogue(folder, keptNowhere);
  expect(poorer.latest('h100-sxm', 'purchasePrice', { now })).toBeUndefined();
  expect(poorer.latest('h100-sxm', 'memory', { now })?.mid).toBe(80 * 1e9);
  expect(poorer.version).not.toBe(catalogue.version);
});

function figuresIn(file: string): number {
  const data = load(readFileSync(join(factsFolder, file), 'utf8')) as { figures?: Record<string, Figure[]> };
  return Object.values(data.figures ?? {}).reduce((sum, series) => sum + series.length, 0);
}
