import { loadCatalogue } from '../../src/catalogue/load.ts';
import { loadLanguage } from '../../src/language/load.ts';
import type { Circumstances, Reading } from '../../src/language/reading.ts';

export const catalogue = loadCatalogue();
export const language = loadLanguage(catalogue);

/** The clock of these tests. */
export const NOW = '2026-11-24';

export function read(ask: string, circumstances: Partial<Circumstances> = {}): Reading {
  return language.read(ask, { now: NOW, ...circumstances });
}

/** The last turn of a thread, each read in the light of the query before it. */
export function readThread(...turns: readonly string[]): Reading {
  let previous: Reading['query'];
  let offered: Reading['choices'] = [];
  let reading = read('');
  for (const turn of turns) {
    reading = read(turn, { previous, offered });
    const { outcome, query, choices } = reading;
    if (query?.intent !== 'help') previous = query ?? previous;
    if (outcome !== 'not-understood') offered = choices;
  }
  return reading;
}
