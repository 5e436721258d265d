import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Source } from '../quantity/source.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogueOf } from './catalogue-of.ts';
import { checkFigures } from './check-figures.ts';
import { checkNames, type NamedFacts } from './check-names.ts';
import { checkShape } from './check-shape.ts';
import { checkSource } from './check-source.ts';
import { type FactProblem, failOn } from './fact-error.ts';
import {
  type SourceFacts,
  sourceSchema,
  type ThingFacts,
  type ThingFolder,
  thingFolders,
} from './fact-schema.ts';
import { figuresOf } from './figures-of.ts';
import { keptFiles } from './kept-files.ts';
import { type FactFile, type FactText, parseFile, readTexts } from './read-files.ts';
import { shareSources } from './share-sources.ts';
import { thingOf } from './thing-of.ts';

/** The product's own facts. */
export const factsFolder = fileURLToPath(new URL('../facts', import.meta.url));

/**
 * Every fact, read and checked. Throws a `FactError` that names file, line and remedy of everything wrong.
 * @param kept where facts found good are kept, so that the next start need not parse and check them again
 */
export function loadCatalogue(folder = factsFolder, kept = keptFiles('facts')): Catalogue {
  const texts = readTexts(folder);
  const version = versionOf(texts);
  const before = kept.read(version) as readonly unknown[] | undefined;
  const files =
    before === undefined ? checkedFiles(texts) : texts.map((text, at) => ({ ...text, data: before[at] }));
  if (before === undefined)
    kept.write(
      version,
      files.map(({ data }) => data),
    );

  const sources = sourcesOf(files);
  const things = thingFiles(files);
  const figures = things.flatMap(({ id, file, facts }) => figuresOf(id, file, facts, sources));
  return catalogueOf(things.map(thingOf), shareSources(figures), version);
}

function checkedFiles(texts: readonly FactText[]): FactFile[] {
  const files = texts.map(parseFile);
  failOn(
    files.flatMap(({ file, folder, data }) => checkShapeIn(folder, file, data)),
    files,
  );
  const sources = sourcesOf(files);
  const things = thingFiles(files);
  failOn(
    [
      ...files.filter(isSource).flatMap(({ file, data }) => checkSource(file, data as SourceFacts)),
      ...things.flatMap(({ file, facts }) => checkFigures(file, facts, sources)),
      ...checkNames(things),
    ],
    files,
  );
  return files;
}

function isSource({ folder }: FactFile): boolean {
  return folder === 'sources';
}

function sourcesOf(files: readonly FactFile[]): Map<string, Source> {
  return new Map(files.filter(isSource).map(({ id, data }) => [id, data as SourceFacts]));
}

function thingFiles(files: readonly FactFile[]): NamedFacts[] {
  return files.filter((file) => !isSource(file)).map(namedFacts);
}

function checkShapeIn(folder: string, file: string, data: unknown): FactProblem[] {
  if (folder === 'sources') return checkShape(file, data, sourceSchema);
  if (folder in thingFolders) return checkShape(file, data, thingFolders[folder as ThingFolder].schema);
  const known = ['sources', ...Object.keys(thingFolders)].join(', ');
  return [
    { file, path: [], message: `no folder of facts called ${folder}: move the file to one of ${known}` },
  ];
}

function namedFacts({ file, folder, id, data }: FactFile): NamedFacts {
  return { file, folder: folder as ThingFolder, id, facts: data as ThingFacts };
}

function versionOf(files: readonly FactText[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(file).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
}
