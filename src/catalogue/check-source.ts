import { dayNumber, lastDay } from './dates.ts';
import type { FactProblem } from './fact-error.ts';
import type { SourceFacts } from './fact-schema.ts';

/** What is wrong with the dates of a source of the right shape. */
export function checkSource(file: string, { published, accessed }: SourceFacts): FactProblem[] {
  if (Number.isNaN(dayNumber(published)))
    return [{ file, path: ['published'], message: `${published} is no day of the calendar` }];
  if (Number.isNaN(dayNumber(accessed)))
    return [{ file, path: ['accessed'], message: `${accessed} is no day of the calendar` }];
  if (dayNumber(accessed) >= dayNumber(published) && lastDay(accessed) >= published) return [];
  return [
    { file, path: ['accessed'], message: `read on ${accessed}, before it was published (${published})` },
  ];
}
