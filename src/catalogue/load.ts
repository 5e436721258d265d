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
import { type FactFile, readFiles } from './read-files.ts';
import { thingOf } from './thing-of.ts';

/** The product's own facts. */
export const factsFolder = fileURLToPath(new URL('../facts', import.meta.url));

/** Every fact, read and checked. Throws a `FactError` that names file, line and remedy of everything wrong. */
export function loadCatalogue(folder = factsFolder): Catalogue {
  const files = readFiles(folder);
  const badlyShaped = files.flatMap(({ file, folder: kind, data }) => checkShapeIn(kind, file, data));
  failOn(badlyShaped, files);

  const sourceFiles = files.filter((file) => file.folder === 'sources');
  const sources = new Map(sourceFiles.map(({ id, data }): [string, Source] => [id, data as SourceFacts]));
  const things = files.filter((file) => file.folder !== 'sources').map(namedFacts);
  failOn(
    [
      ...sourceFiles.flatMap(({ file, data }) => checkSource(file, data as SourceFacts)),
      ...things.flatMap(({ file, facts }) => checkFigures(file, facts, sources)),
      ...checkNames(things),
    ],
    files,
  );

  const figures = things.flatMap(({ id, file, facts }) => figuresOf(id, file, facts, sources));
  return catalogueOf(things.map(thingOf), figures, versionOf(files));
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

function versionOf(files: readonly FactFile[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(file).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
}
