import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, Figure, Known, Thing } from '../catalogue/catalogue.ts';
import { editorSchemas } from '../catalogue/editor-schemas.ts';
import { FactError } from '../catalogue/fact-error.ts';
import { thingFolders } from '../catalogue/fact-schema.ts';
import { figureKinds } from '../catalogue/figure-kinds.ts';
import { factsFolder, loadCatalogue } from '../catalogue/load.ts';
import { placeOf } from '../catalogue/place-of.ts';
import { isoDay } from '../quantity/days.ts';
import { inColumns } from './columns.ts';
import { type Testimony, testimonies } from './second-witness.ts';

/**
 * `npm run facts`: what is known, what is stale today, what is unverified, and where a second publisher of token prices
 * says otherwise. `-- --schema` writes the editors' schemas.
 */
const now = isoDay(Date.now());
try {
  if (process.argv.includes('--schema')) writeSchemas();
  else {
    const catalogue = loadCatalogue();
    report(catalogue);
    await reportSecondWitness(catalogue);
  }
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

/** The second publisher is a tool of development: where it is not installed, nothing is compared. */
async function reportSecondWitness(catalogue: Catalogue): Promise<void> {
  const witness = await import('@pydantic/genai-prices').catch(() => undefined);
  const sellers = await witness?.waitForUpdate();
  if (!sellers) {
    console.log('\nToken prices not compared: @pydantic/genai-prices is not installed');
    return;
  }
  const { agree, disagree, notComparable } = testimonies(catalogue, sellers, now);
  const reasons = Object.entries(notComparable);
  const others = reasons.reduce((sum, [, count]) => sum + count, 0);
  table(
    `Token prices against @pydantic/genai-prices: ${agree.length} agree, ${others} not comparable ` +
      `(${reasons.map(([reason, count]) => `${count} ${reason}`).join(', ')}), others disagree`,
    disagree.map(testimonyRow),
  );
}

function testimonyRow({ known: { asOf, mid, figures }, theirs }: Testimony): string[] {
  const { thing, kind, where } = figures.at(-1) as Figure;
  return [thing, kind, `ours ${mid}`, `theirs ${theirs}`, asOf, placeOf(where, factsFolder)];
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
