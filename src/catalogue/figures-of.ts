import type { Source } from '../quantity/source.ts';
import { type Unit, writtenUnits } from '../quantity/units.ts';
import type { Figure } from './catalogue.ts';
import { dayNumber, firstDay, lastDay } from './dates.ts';
import type { FigureFacts, ThingFacts } from './fact-schema.ts';
import { type Filing, filingSource } from './filing-source.ts';

type Bounds = Pick<Figure, 'low' | 'mid' | 'high'>;

/** The figures of a checked file, in base units. */
export function figuresOf(
  thing: string,
  file: string,
  facts: ThingFacts,
  sources: ReadonlyMap<string, Source>,
): Figure[] {
  return Object.entries(facts.figures ?? {}).flatMap(([kind, series = []]) =>
    series.map((figure, index) => ({
      thing,
      kind,
      ...boundsOf(figure),
      unit: writtenUnits[figure.unit]?.base as Unit,
      asOf: figure.asOf,
      ...(figure.from === undefined ? {} : { from: figure.from }),
      ...(figure.about === undefined ? {} : { about: periodOf(figure.about) }),
      sources: [figure.source].flat().map((source) => sourceOf(source, facts, sources)),
      ...(figure.bound === undefined ? {} : { bound: figure.bound }),
      ...(figure.standing === undefined ? {} : { standing: figure.standing }),
      ...(figure.remark === undefined ? {} : { remark: figure.remark }),
      verified: figure.verified ?? true,
      ...(figure.note === undefined ? {} : { note: figure.note }),
      where: `${file}#figures.${kind}.${index}`,
    })),
  );
}

function sourceOf(
  source: string | Filing,
  { name, cik = '' }: ThingFacts & { readonly cik?: string | undefined },
  sources: ReadonlyMap<string, Source>,
): Source {
  return typeof source === 'string' ? (sources.get(source) as Source) : filingSource(source, name.en, cik);
}

/** Low, middle and high: written as one, two or three numbers; the middle of two is their geometric mean. */
export function boundsOf({ value, unit }: FigureFacts): Bounds {
  if (typeof value === 'string') return daysOf(value);
  const factor = writtenUnits[unit]?.factor ?? 1;
  if (typeof value === 'number') return same(scaled(value, factor));
  const low = scaled(value[0], factor);
  const high = scaled(value[value.length - 1] as number, factor);
  const typical = value.length === 3 ? scaled(value[1], factor) : Math.sqrt(low * high);
  return { low, mid: typical, high };
}

/** A date counts in days since 1970-01-01; a month or a year spans its days. */
function daysOf(date: string): Bounds {
  const low = dayNumber(date);
  const high = dayNumber(lastDay(date));
  return { low, mid: Math.floor((low + high) / 2), high };
}

/** First and last day of what a forecast is about. */
export function periodOf(about: string | readonly string[]): { readonly from: string; readonly to: string } {
  const [first, last = first] = [about].flat() as [string, string?];
  return { from: firstDay(first), to: lastDay(last) };
}

function same(value: number): Bounds {
  return { low: value, mid: value, high: value };
}

/** 15 digits: what was written in decimal stays what was written (7 percent is 0.07). */
function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
