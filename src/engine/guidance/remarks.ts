import type { Figure } from '../../catalogue/catalogue.ts';
import { daysAfter } from '../../quantity/days.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import { ageOf } from '../capex/age.ts';
import { fiscalName } from '../capex/times.ts';
import { contextOf } from '../companies/context.ts';
import { fiscalYear } from '../companies/fiscal-calendar.ts';
import { spendingOf } from '../companies/spending.ts';
import type { World } from '../intent.ts';
import { type Period, timeOf, wholeYear } from '../period.ts';
import { changed, changedSince } from './changes.ts';
import { definitionOf } from './definition.ts';
import type { Guided, Told } from './statements.ts';
import { verdictOn } from './verdict.ts';

/**
 * What must be said of guidance: when and by whom it was told, what came of it, what it counts, how it was changed before
 * and since, how shares took it.
 *
 * @param ever what it said up to the clock's day; `told` may end on the day asked about, `day`
 */
export function guidanceRemarks(told: Told, ever: Told, day: string | undefined, world: World): Note[] {
  const { company, year, best, statements } = told;
  const rising = statements.filter(({ amount }) => amount === undefined).map((one) => toRise(company, one));
  if (best === undefined) {
    return [...rising, { key: 'no-guidance-known', values: { name: company, of: String(year) } }];
  }
  const { figure, amount, period } = best;
  const ownDefinition = world.catalogue.thing(company)?.traits.ownDefinition;
  const values = { company, asOf: figure.asOf, time: timeOf(period), by: publishersOf(figure.sources) };
  return [
    {
      key: keyOf(figure, day),
      values: {
        ...values,
        ...(amount === undefined ? {} : { amount }),
        ...(day === undefined ? {} : { day }),
      },
    },
    ...verdictOn(told, world),
    ...changed(told, best),
    ...changedSince(best, ever),
    ...rising,
    ...definitionOf(company, figure.remark, ownDefinition),
    ...fiscalName(company, period, world),
    ...ofCalendarYear(told, period, world),
    ...spentInCash(told, world),
    ...(figure.verified ? [] : [{ key: 'unverified', values: { name: 'total' } }]),
    ...contextOf(company, { from: figure.asOf, to: daysAfter(figure.asOf, -1) }, world),
  ];
}

function keyOf({ remark }: Figure, day: string | undefined): string {
  if (remark === 'each-quarter') return 'guided-each-quarter';
  return day === undefined ? 'guided-on' : 'guided-then';
}

/** That it would rise, and how, where that was said. */
function toRise(company: string, { figure, period }: Guided): Note {
  const { remark: how, asOf } = figure;
  const values = { company, time: timeOf(period), asOf };
  return how === undefined ? { key: 'guided-to-rise', values } : { key: `guided-to-rise-${how}`, values };
}

/** That a word about a calendar year is none about the company's own year of that number, where the two are not one. */
function ofCalendarYear({ company, year, statements }: Told, period: Period, { catalogue }: World): Note[] {
  const calendar = wholeYear(year);
  const own = fiscalYear(catalogue.thing(company), year);
  const isOfCalendar = period.from === calendar.from && period.to === calendar.to;
  const isGiven = statements.some(
    (one) => one.amount !== undefined && one.period.from === own.from && one.period.to === own.to,
  );
  if (!isOfCalendar || isGiven || own.from === calendar.from) return [];
  const values = { company, time: timeOf(period), year: String(year), own: timeOf(own) };
  return [{ key: 'guided-by-the-calendar', values }];
}

/** What cash is, and how old what is known of it is, where guidance is set beside what was spent. */
function spentInCash({ company, best }: Told, world: World): Note[] {
  if (best === undefined || spendingOf(company, best.period, world).amount === undefined) return [];
  return [{ key: 'cash-definition' }, ...ageOf([company], world)];
}
