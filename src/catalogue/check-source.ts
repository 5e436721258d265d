import { isCalendarDate, lastDay } from './dates.ts';
import type { FactProblem } from './fact-error.ts';
import type { SourceFacts } from './fact-schema.ts';

/** What is wrong with the dates of a source of the right shape. */
export function checkSource(file: string, source: SourceFacts): FactProblem[] {
  const impossible = (['published', 'accessed'] as const).filter((key) => !isCalendarDate(source[key]));
  if (impossible.length > 0)
    return impossible.map((key) => ({ file, path: [key], message: `the calendar has no ${source[key]}` }));
  const { published, accessed } = source;
  if (accessed >= published || accessed >= lastDay(published)) return [];
  const message = `read on ${accessed}, before it was published (${published}): correct one of the two`;
  return [{ file, path: ['accessed'], message }];
}
