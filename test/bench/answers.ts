import { factsFolder, loadCatalogue } from '../../src/catalogue/load.ts';
import { answerQuery, intents } from '../../src/engine/index.ts';
import type { Query } from '../../src/engine/query.ts';
import { loadLanguage } from '../../src/language/load.ts';
import { benchKept } from './bench-kept.ts';
import { exampleQueries } from './example-queries.ts';
import { median, printHeader, printRow, timesOf } from './measure.ts';

const NOW = '2026-11-24';
const ROUNDS = 20;

/** An answer's time by intent, after the first; and loading all facts, parsed anew and as kept from the last start. */
export async function benchAnswers(): Promise<void> {
  const catalogue = loadCatalogue();
  const queries = exampleQueries(loadLanguage(catalogue), NOW);
  const world = { catalogue, now: NOW };
  const answer = (query: Query) => answerQuery(query, world);

  printHeader("Answers: every intent's examples; baseline: the first time each is answered");
  for (const { id } of intents) {
    const own = queries.filter(({ intent }) => intent === id);
    if (own.length === 0) continue;
    const first = median(await timesOf(own, answer));
    const again = median(await timesOf(Array(ROUNDS).fill(own).flat(), answer));
    printRow(`${id}, median`, `${again.toFixed(3)} ms`, `${first.toFixed(3)} ms`, again / first);
  }

  printHeader('Loading all facts; baseline: parsed and checked anew');
  await benchKept('facts', (kept) => loadCatalogue(factsFolder, kept));
}
