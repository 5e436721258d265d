import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, Figure, Known, Thing } from '../catalogue/catalogue.ts';
import { editorSchemas } from '../catalogue/editor-schemas.ts';
import { FactError } from '../catalogue/fact-error.ts';
import { thingFolders } from '../catalogue/fact-schema.ts';
import { figureKinds } from '../catalogue/figure-kinds.ts';
import { factsFolder, loadCatalogue } from '../catalogue/load.ts';
import { placeOf } from '../catalogue/place-of.ts';
import { inColumns } from './columns.ts';

/** `npm run facts`: what is known, what is stale today, what is unverified. `-- --schema` writes the editors' schemas. */
const now = new Date().toISOString().slice(0, 10);
try {
  if (process.argv.includes('--schema')) writeSchemas();
  else report(loadCatalogue());
} catch (error) {
  if (!(error instanceof FactError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function writeSchemas(): void {
  for (const [name, text] of editorSchemas()) {
    writeFileSync(join(factsFolder, name), text);
    console.log(`wrote src/facts/${name}`);
  }
}

function report(catalogue: Catalogue): void {
  const folders = Object.entries(thingFolders);
  const counts = folders.map(([folder, { kind }]) => `${catalogue.things(kind).length} ${folder}`);
  const things = folders.flatMap(([, { kind }]) => catalogue.things(kind));
  const all = things.flatMap((thing) => figuresOf(catalogue, thing));
  console.log(`${counts.join(', ')}; ${all.length} figures; version ${catalogue.version}`);
  const known = things.flatMap((thing) => newestOf(catalogue, thing));
  const stale = known.filter((one) => one.stale).sort((a, b) => a.asOf.localeCompare(b.asOf));
  table(`Stale on ${now}: older than figures of their kind stay fresh`, stale.map(staleRow));
  table('Unverified: answers say so', all.filter(({ verified }) => !verified).map(unverifiedRow));
}

function figuresOf(catalogue: Catalogue, { id }: Thing): Figure[] {
  return Object.keys(figureKinds).flatMap((kind) => catalogue.history(id, kind, now));
}

function newestOf(catalogue: Catalogue, { id }: Thing): Known[] {
  return Object.keys(figureKinds).flatMap((kind) => catalogue.latest(id, kind, { now }) ?? []);
}

function staleRow({ asOf, figures }: Known): string[] {
  const newest = figures.at(-1) as Figure;
  const { freshDays } = figureKinds[newest.kind] as { freshDays: number };
  return [newest.thing, newest.kind, asOf, `fresh ${freshDays} days`, placeOf(newest.where, factsFolder)];
}

function unverifiedRow({ thing, kind, asOf, where }: Figure): string[] {
  return [thing, kind, asOf, placeOf(where, factsFolder)];
}

function table(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${title} (${rows.length})`);
  for (const line of inColumns(rows)) console.log(`  ${line}`);
}
