import type { Answer, Note } from '../../engine/answer.ts';
import type { Range } from '../../quantity/range.ts';
import type { Reading } from '../reading.ts';
import type { Wording } from '../wording.ts';
import { asListed } from './as-listed.ts';
import { describeQuery, phrasesOf } from './describe-query.ts';
import { fill } from './fill.ts';
import { labelChanges, labelChoices } from './label-queries.ts';
import type { Spoken } from './spoken.ts';
import { spreadChart } from './spread-chart.ts';
import { wholeCount } from './whole-count.ts';
import { wordAssumption, wordMover } from './word-assumption.ts';
import { wordChanges } from './word-changes.ts';
import { wordChart } from './word-chart.ts';
import { wordHeadline } from './word-headline.ts';
import { wordHelp } from './word-help.ts';
import { wordMedians } from './word-medians.ts';
import { wordNews } from './word-news.ts';
import { ignoredWords, wordNotes } from './word-notes.ts';
import { wordSource } from './word-source.ts';
import { withStanding } from './word-standing.ts';
import { wordTable } from './word-table.ts';
import { wordWorking } from './word-working.ts';
import { labelOf } from './write-name.ts';
import { CONVERTED_FIGURES, isExact, writeRange, writeSingle } from './write-range.ts';
import { writeRuns } from './write-schedule.ts';

/** An answer in words; `reading` adds how the question was read and what was ignored. */
export function wordAnswer(answer: Answer, spoken: Spoken, reading?: Reading): Wording {
  const { query } = answer;
  if (query.intent === 'help') return wordHelp(query, spoken);
  const { news } = answer;
  const { parts, labels } = spoken.replies;
  const subject = () => phrasesOf(query, spoken).join(parts.list);
  const table = answer.table && wordTable(answer.table, subject, spoken);
  const headline = wordHeadline(answer, spoken);
  const chart = reading?.show === 'working' ? spreadChart(answer) : answer.chart;
  return {
    locale: spoken.locale,
    ...headline,
    range: reading?.show === 'offers' ? wordCheapest(table, spoken) : headline.range,
    changed: wordChanges(reading ?? {}, query, spoken),
    reading: fill(parts.reading, { parts: describeQuery(query, spoken) }),
    figuresTitle: answer.runs === undefined ? labels.figures : spoken.replies.schedules.runs,
    figures: answer.runs === undefined ? wordFigures(answer, spoken) : writeRuns(answer.runs, spoken),
    ...(table && { table }),
    ...(chart && { chart: wordChart(chart, spoken) }),
    working: [...answer.working.map((line) => wordWorking(line, spoken)), ...wordMedians(answer, spoken)],
    assumptions: answer.assumptions.map((assumption) => wordAssumption(assumption, spoken)),
    // what moves a figure that the headline does not say is of no use above the others
    mover: headline.range === '' ? '' : wordMover(answer, spoken),
    caveats: wordNotes(withoutRepeated([...(reading?.notes ?? []), ...answer.caveats]), spoken),
    ignored: ignoredWords(reading, spoken),
    sources: answer.sources.map((source) => wordSource(source, spoken)),
    next: labelChanges(query, answer.next, spoken),
    nextTitle: labels.next,
    instead: labelChoices(reading?.instead ?? [], spoken),
    ...(reading?.show && { focus: reading.show }),
    leftOut: '',
    labels,
    ...(news && wordNews(news, spoken)),
  };
}

/** The rate that money was converted from and to is said once. */
function withoutRepeated(notes: readonly Note[]): readonly Note[] {
  const back = notes.find(({ key }) => key === 'converted' || key === 'converted-at-own')?.values;
  const isRepeated = ({ key, values }: Note) =>
    (key === 'converted-from' || key === 'converted-at-said') && values?.currency === back?.currency;
  return back === undefined ? notes : notes.filter((note) => !isRepeated(note));
}

function wordFigures({ figures, standings = {}, query }: Answer, spoken: Spoken): Wording['figures'] {
  return Object.entries(figures).map(([name, range]) => ({
    label: labelOf(name, spoken),
    value: withStanding(
      writeFigure(name, range && wholeCount(range, query), spoken),
      standings[name],
      spoken,
    ),
  }));
}

/** The first row of the offers, which is the cheapest: what "cheapest?" asks. */
function wordCheapest(table: Wording['table'], { replies: { parts } }: Spoken): string {
  const [first] = table?.rows ?? [];
  return first === undefined ? '' : fill(parts.thread.cheapest, { offer: first.join(parts.join) });
}

/** What was changed into another currency is known to fewer figures than what was published. */
function writeFigure(name: string, range: Range | null, spoken: Spoken): string {
  if (name === 'converted' && range !== null && isExact(range))
    return writeSingle(range.mid, range.unit, CONVERTED_FIGURES, spoken);
  return writeRange(asListed(name, range, spoken), spoken);
}
