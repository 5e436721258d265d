import type { Figure } from '../catalogue/catalogue.ts';
import { publishersOf } from '../quantity/source.ts';
import type { Note } from './answer.ts';
import { contextOf } from './company-context.ts';
import { type Guided, revisionOf, type Told } from './guidance-statements.ts';
import type { World } from './intent.ts';
import { timeOf } from './period.ts';

/** What must be said of guidance: when and by whom it was told, what it counts, how it was changed, how shares took it. */
export function guidanceRemarks(told: Told, world: World): Note[] {
  const { company, year, best, statements } = told;
  const rising = statements.filter(({ amount }) => amount === undefined).map((one) => toRise(company, one));
  if (best === undefined) {
    return [...rising, { key: 'no-guidance-known', values: { company, year: String(year) } }];
  }
  const { figure } = best;
  const ownDefinition = world.catalogue.thing(company)?.traits.ownDefinition;
  return [
    {
      key: keyOf(figure),
      values: { company, asOf: figure.asOf, time: timeOf(best.period), by: publishersOf(figure.sources) },
    },
    ...changed(told, best),
    ...rising,
    ...definitionOf(company, figure.remark, ownDefinition),
    ...(figure.verified ? [] : [{ key: 'unverified', values: { name: 'total' } }]),
    ...contextOf(company, { from: figure.asOf, to: dayBefore(figure.asOf) }, world),
  ];
}

function keyOf({ bound, remark }: Figure): string {
  if (remark === 'each-quarter') return 'guided-each-quarter';
  return bound === 'at-least' ? 'guided-at-least' : 'guided-on';
}

/** The same of several companies at once: when each spoke stands in the table. */
export function remarksOnSeveral(told: readonly Told[], world: World): Note[] {
  const known = told.filter(({ best }) => best !== undefined);
  const isSure = known.every(({ best }) => best?.figure.verified === true);
  return [
    ...told
      .filter(({ best }) => best === undefined)
      .map(({ company, year }) => ({
        key: 'no-guidance-known',
        values: { company, year: String(year) },
      })),
    ...(known.length > 1 ? [{ key: 'guidance-summed' }] : []),
    ...known.flatMap(({ company, best }) =>
      definitionOf(company, best?.figure.remark, world.catalogue.thing(company)?.traits.ownDefinition),
    ),
    ...(isSure ? [] : [{ key: 'unverified', values: { name: 'total' } }]),
  ];
}

function changed({ company, statements }: Told, best: Guided): Note[] {
  const same = statements.filter(({ period, amount }) => amount && timeOf(period) === timeOf(best.period));
  const before = same[same.indexOf(best) - 1];
  if (before?.amount === undefined) return [];
  const { amount, figure } = before;
  const revision = revisionOf(best, same);
  return [{ key: `guidance-${revision}`, values: { company, value: amount, asOf: figure.asOf } }];
}

/** What is counted: what was said with the figure, else the company's usual definition. */
function definitionOf(company: string, remark: string | undefined, ownDefinition: unknown): Note[] {
  if (remark !== undefined && remark !== 'each-quarter')
    return [{ key: `remark-${remark}`, values: { company } }];
  return ownDefinition === undefined ? [] : [{ key: `own-${ownDefinition}`, values: { company } }];
}

function toRise(company: string, statement: Guided): Note {
  return {
    key: 'guided-to-rise',
    values: { company, time: timeOf(statement.period), asOf: statement.figure.asOf },
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
