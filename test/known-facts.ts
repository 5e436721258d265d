import type { Known, Thing, When } from '../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';

/** The product's own facts, as they stand. */
export const catalogue = loadCatalogue();
export const now = '2026-11-24';
/** The clock on the article's day. */
export const article = { now: '2024-04-27' };

/** What is known of a figure; a test fails when nothing is. */
export function known(id: string, kind: string, when: When): Known {
  const found = catalogue.latest(id, kind, when);
  if (found === undefined) throw new Error(`nothing known of ${id} ${kind}`);
  return found;
}

/** The middle of a figure as known today. */
export function value({ id }: Thing, kind: string): number | undefined {
  return catalogue.latest(id, kind, { now })?.mid;
}
