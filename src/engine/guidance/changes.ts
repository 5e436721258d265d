import type { Note } from '../answer.ts';
import { timeOf } from '../period.ts';
import { definitionOf } from './definition.ts';
import { type Guided, revisionOf, type Told } from './statements.ts';

/** How what was said compares with what was said before of the same time. */
export function changed({ company, statements }: Told, best: Guided): Note[] {
  const same = ofSameTime(statements, best);
  const before = same[same.indexOf(best) - 1];
  if (before?.amount === undefined) return [];
  const { amount, figure } = before;
  const revision = revisionOf(best, same);
  return [{ key: `guidance-${revision}`, values: { company, value: amount, asOf: figure.asOf } }];
}

/** What it says today of the same time, or said of it that day by another count. */
export function changedSince(best: Guided, { company, statements }: Told): Note[] {
  const others = ofSameTime(statements, best).filter(({ figure }) => figure !== best.figure);
  const last = others.at(-1);
  if (last?.amount === undefined || last.figure.asOf < best.figure.asOf) return [];
  if (last.figure.asOf === best.figure.asOf)
    return [
      { key: 'guided-as-well', values: { company, value: last.amount } },
      ...definitionOf(company, last.figure.remark, undefined),
    ];
  return [{ key: 'guidance-since', values: { company, value: last.amount, asOf: last.figure.asOf } }];
}

function ofSameTime(statements: readonly Guided[], best: Guided): Guided[] {
  return statements.filter(({ period, amount }) => amount && timeOf(period) === timeOf(best.period));
}
