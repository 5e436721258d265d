import type { Source } from '../quantity/source.ts';
import { standings } from '../quantity/standing.ts';
import { type Unit, writtenUnits } from '../quantity/units.ts';
import { isCalendarDate, lastDay } from './dates.ts';
import type { FactProblem } from './fact-error.ts';
import type { FigureFacts, ThingFacts } from './fact-schema.ts';
import { figureKinds } from './figure-kinds.ts';
import { boundsOf, periodOf } from './figures-of.ts';
import { nearNames } from './near-names.ts';

type Found = readonly [key: string, message: string];
type Sources = ReadonlyMap<string, Source>;

/** What is wrong with the figures of a file of the right shape: units, dates, order, sources, bounds. */
export function checkFigures(file: string, facts: ThingFacts, sources: Sources): FactProblem[] {
  return Object.entries(facts.figures ?? {}).flatMap(([kind, series = []]) =>
    series.flatMap((figure, index) =>
      [
        ...checkUnit(kind, figure),
        ...checkBounds(kind, figure),
        ...checkSources(figure, facts, sources),
        ...checkDates(figure, sources),
        ...checkForecast(kind, figure),
        ...checkStanding(kind, figure, facts),
        ...checkOrder(figure, series[index - 1]),
      ].map(([key, message]) => ({ file, path: ['figures', kind, index, key], message })),
    ),
  );
}

function checkUnit(kind: string, { unit, value }: FigureFacts): Found[] {
  const wanted = figureKinds[kind]?.unit as Unit;
  const fitting = Object.keys(writtenUnits).filter((name) => writtenUnits[name]?.base === wanted);
  const written = writtenUnits[unit]?.base as Unit;
  if (written !== wanted)
    return [
      ['unit', `${kind} is in ${wanted} (${fitting.join(', ')}), but ${unit} measures ${measured(written)}`],
    ];
  if ((typeof value === 'string') !== (wanted === 'date'))
    return [['value', wanted === 'date' ? 'expected a date' : `expected a number in ${unit}, not a date`]];
  if (typeof value === 'string' && !isCalendarDate(value)) return [['value', `the calendar has no ${value}`]];
  return [];
}

function measured(base: Unit): string {
  const names: Partial<Record<Unit, string>> = {
    USD: 'money',
    EUR: 'euros',
    W: 'power',
    Wh: 'energy',
    bytes: 'memory',
    'bytes/s': 'bandwidth',
    'FLOP/s': 'speed',
    hours: 'time',
    fraction: 'a share',
  };
  return names[base] ?? base;
}

function checkBounds(kind: string, figure: FigureFacts): Found[] {
  const { low, mid, high } = boundsOf(figure);
  const isSigned = figureKinds[kind]?.signed === true;
  if (![low, mid, high].every((bound) => Number.isFinite(bound) && (isSigned || bound > 0)))
    return [['value', 'expected numbers above zero: leave out what is not known']];
  return low <= mid && mid <= high
    ? []
    : [['value', `${low}, ${mid}, ${high} must rise: low, typical, high`]];
}

function checkSources({ source }: FigureFacts, facts: ThingFacts, sources: Sources): Found[] {
  const named = [source].flat();
  if (named.some((one) => typeof one !== 'string') && !('cik' in facts))
    return [['source', 'a filing needs the number of who filed it: add cik to this file']];
  return named
    .filter((id) => typeof id === 'string')
    .filter((id) => !sources.has(id))
    .map((id) => {
      const [near] = nearNames(id, sources.keys());
      const remedy = near === undefined ? `add sources/${id}.yaml` : `did you mean ${near}?`;
      return ['source', `no source called ${id}: ${remedy}`];
    });
}

function checkDates({ from, asOf, source }: FigureFacts, sources: Sources): Found[] {
  if (!isCalendarDate(asOf)) return [['asOf', `the calendar has no ${asOf}`]];
  if (from !== undefined && !isCalendarDate(from)) return [['from', `the calendar has no ${from}`]];
  if (from !== undefined && from > asOf)
    return [['from', `${from} lies after asOf ${asOf}: from is the first day, asOf the last`]];
  const said = [source]
    .flat()
    .map((one) => (typeof one === 'string' ? lastDay(sources.get(one)?.published ?? asOf) : one.filed));
  if (said.some((day) => asOf <= day)) return [];
  return [['asOf', `${asOf} lies after its source was published: a figure is true by the day it is said`]];
}

function checkForecast(kind: string, { about, asOf }: FigureFacts): Found[] {
  const isForecast = figureKinds[kind]?.forecast === true;
  if (about === undefined)
    return isForecast
      ? [['about', `missing: ${kind} needs the time it is about, such as about: '2030'`]]
      : [];
  if (!isForecast) return [['about', `${kind} is no forecast: give the time it covers as from and asOf`]];
  const impossible = [about].flat().find((date) => !isCalendarDate(date));
  if (impossible !== undefined) return [['about', `the calendar has no ${impossible}`]];
  const { from, to } = periodOf(about);
  if (from > to) return [['about', `${from} lies after ${to}: first date first`]];
  return to > asOf ? [] : [['about', `over by ${asOf}: what is past is no forecast`]];
}

function checkStanding(kind: string, { standing, verified }: FigureFacts, facts: ThingFacts): Found[] {
  if (figureKinds[kind]?.disclosable !== true)
    return standing === undefined ? [] : [['standing', `${kind} is nobody's to disclose: take it out`]];
  const isKept = 'openWeights' in facts && facts.openWeights === 'no';
  if (standing !== undefined || (!isKept && verified !== false)) return [];
  return [
    [
      'standing',
      `missing: expected one of ${standings.join(', ')}, as its maker keeps such things to itself or it is not verified`,
    ],
  ];
}

function checkOrder({ asOf }: FigureFacts, before: FigureFacts | undefined): Found[] {
  if (before === undefined || before.asOf <= asOf) return [];
  return [['asOf', `figures go oldest first, but ${asOf} follows ${before.asOf}: move the line up`]];
}
