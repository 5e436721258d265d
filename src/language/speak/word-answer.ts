import type { Answer } from '../../engine/answer.ts';
import type { Reading } from '../reading.ts';
import type { Wording } from '../wording.ts';
import { describeQuery, phrasesOf } from './describe-query.ts';
import { fill } from './fill.ts';
import { labelChanges } from './label-queries.ts';
import type { Spoken } from './spoken.ts';
import { wordAssumption, wordMover } from './word-assumption.ts';
import { wordChart } from './word-chart.ts';
import { wordHeadline } from './word-headline.ts';
import { wordHelp } from './word-help.ts';
import { wordMedians } from './word-medians.ts';
import { ignoredWords, wordNotes } from './word-notes.ts';
import { wordSource } from './word-source.ts';
import { wordTable } from './word-table.ts';
import { wordWorking } from './word-working.ts';
import { labelOf } from './write-name.ts';
import { asListed, writeRange } from './write-range.ts';

/** An answer in words; `reading` adds how the question was read and what was ignored. */
export function wordAnswer(answer: Answer, spoken: Spoken, reading?: Reading): Wording {
  const { query } = answer;
  if (query.intent === 'help') return wordHelp(query, spoken);
  const { parts, labels } = spoken.replies;
  const subject = phrasesOf(query, spoken).join(parts.list);
  return {
    locale: spoken.locale,
    ...wordHeadline(answer, spoken),
    reading: fill(parts.reading, { parts: describeQuery(query, spoken) }),
    figuresTitle: labels.figures,
    figures: Object.entries(answer.figures).map(([name, range]) => ({
      label: labelOf(name, spoken),
      value: writeRange(asListed(name, range, spoken), spoken),
    })),
    ...(answer.table === undefined ? {} : { table: wordTable(answer.table, subject, spoken) }),
    ...(answer.chart === undefined ? {} : { chart: wordChart(answer.chart, spoken) }),
    working: [...answer.working.map((line) => wordWorking(line, spoken)), ...wordMedians(answer, spoken)],
    assumptions: answer.assumptions.map((assumption) => wordAssumption(assumption, spoken)),
    mover: wordMover(answer, spoken),
    caveats: wordNotes([...(reading?.notes ?? []), ...answer.caveats], spoken),
    ignored: ignoredWords(reading, spoken),
    sources: answer.sources.map((source) => wordSource(source, spoken)),
    next: labelChanges(query, answer.next, spoken),
    nextTitle: labels.next,
    leftOut: '',
    labels,
  };
}
