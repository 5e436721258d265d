import { loadCatalogue } from '../../src/catalogue/load.ts';
import type { Answer } from '../../src/engine/answer.ts';
import { answerQuery } from '../../src/engine/index.ts';
import type { Query } from '../../src/engine/query.ts';

/** The product's own facts, read once. */
export const catalogue = loadCatalogue();

/** The day the article was about, and a day long after. */
export const ARTICLE = '2024-04-27';
export const TODAY = '2026-11-24';

export function answer(query: Query, now = TODAY): Answer {
  return answerQuery(query, { catalogue, now });
}

/** The middle of an answer's total; 0 where it has none. */
export function mid(query: Query): number {
  return answer(query).total?.mid ?? 0;
}

/** Accelerators with a known price. */
export const priced = catalogue
  .things('accelerator')
  .map(({ id }) => id)
  .filter((id) => catalogue.latest(id, 'purchasePrice', { now: TODAY }) !== undefined);

/** An assumption of an answer, by name. */
export function assumption(of: Answer, name: string) {
  return of.assumptions.find((one) => one.name === name);
}

export function keysOf(of: Answer): string[] {
  return of.caveats.map(({ key }) => key);
}
