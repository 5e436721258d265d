import { subjectAfter } from '../../src/ask.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { loadLanguage } from '../../src/language/load.ts';
import type { Circumstances, Reading, Subject } from '../../src/language/reading.ts';

export const catalogue = loadCatalogue();
export const language = loadLanguage(catalogue);

/** The clock of these tests. */
export const NOW = '2026-11-24';

export function read(ask: string, circumstances: Partial<Circumstances> = {}): Reading {
  return language.read(ask, { now: NOW, ...circumstances });
}

/** The last turn of a thread, each read in the light of those before it. */
export function readThread(...turns: readonly string[]): Reading {
  let subject: Subject = {};
  let reading = read('');
  for (const turn of turns) {
    reading = read(turn, subject);
    const { outcome, locale } = reading;
    subject = subjectAfter(
      { outcome: outcome === 'understood' ? 'answered' : outcome, locale, reading },
      subject,
    );
  }
  return reading;
}
