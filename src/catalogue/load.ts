import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Source } from '../quantity/source.ts';
import { codeVersion } from '../store/code-version.ts';
import type { Catalogue, Figure, Thing } from './catalogue.ts';
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

/** What makes things and figures of checked files. */
const MAKERS = ['.', '../quantity'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** All that the files say. */
interface AllFacts {
  readonly things: readonly Thing[];
  readonly figures: readonly Figure[];
}

/**
 * Every fact, read and checked. Throws a `FactError` that names file, line and remedy of everything wrong.
 * @param kept where facts found good are kept, so that the next start need not parse and check them again
 */
export function loadCatalogue(folder = factsFolder, kept = keptFiles('facts')): Catalogue {
  const texts = readTexts(folder);
  const version = versionOf(texts);
  const keptAs = `${version}-${codeVersion(MAKERS)}`;
  const before = kept.read(keptAs) as AllFacts | undefined;
  const { things, figures } = before ?? factsOf(checkedFiles(texts));
  if (before === undefined) kept.write(keptAs, { things, figures });
  return catalogueOf(things, figures, version);
}

function factsOf(files: readonly FactFile[]): AllFacts {
  const sources = sourcesOf(files);
  const things = thingFiles(files);
  const figures = things.flatMap(({ id, file, facts }) => figuresOf(id, file, facts, sources));
  return { things: things.map(thingOf), figures: shareSources(figures) };
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
