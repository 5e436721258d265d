import type { Catalogue, Figure, Thing } from '../../catalogue/catalogue.ts';
import type { Inquiry } from '../inquiry.ts';
import { lengthOf, type Period, periodOf } from '../period.ts';
import type { Query } from '../query.ts';
import { requiredText, textSlot } from '../slots.ts';

/** What somebody said the world spends, or will, over a time. */
export interface Statement {
  readonly series: string;
  readonly figure: Figure;
  readonly isForecast: boolean;
}

/** What a series tells of, in USD, Wh and W; each may be forecast too. */
const MEASURES = ['spending', 'electricity', 'power'] as const;

/** What tells of something else than money, by what is asked about. */
export const TOPICS: Readonly<Record<string, string>> = {
  electricity: 'data-centre-electricity',
  power: 'data-centre-power',
};

/** Every statement on the topic of the series asked about, seen by the clock; one publisher's when it is named. */
export function statementsOf({ query, world }: Inquiry): Statement[] {
  const topic = world.catalogue.thing(requiredText(query, 'series'))?.traits.topic;
  const publisher = textSlot(query, 'publisher');
  const said = (id: string, kind: string, isForecast: boolean) =>
    world.catalogue.history(id, kind, world.now).map((figure) => ({ series: id, figure, isForecast }));
  return world.catalogue
    .things('series')
    .filter(
      ({ traits }) => traits.topic === topic && (publisher === undefined || traits.publisher === publisher),
    )
    .flatMap(({ id }) =>
      MEASURES.flatMap((kind) => [...said(id, kind, false), ...said(id, `${kind}Forecast`, true)]),
    );
}

/** Statements about a time that lies within a period. */
export function aboutPeriod(all: readonly Statement[], period: Period): Statement[] {
  return all.filter(({ figure }) => {
    const { from, to } = periodOf(figure);
    return from >= period.from && to <= period.to;
  });
}

/** Statements about a longer time that holds some of a period. */
export function aroundPeriod(all: readonly Statement[], period: Period): Statement[] {
  return all.filter(({ figure }) => {
    const { from, to } = periodOf(figure);
    return from <= period.to && to >= period.from && lengthOf({ from, to }) > lengthOf(period);
  });
}

/** What most ask a publisher about, where they do not say what. */
const USUAL = ['data-centre-capex', 'ai-spending', 'data-centre-investment', 'ai-infrastructure'];

/** The series asked about, or of the measure asked for; of a publisher that tells nothing of its topic, the one it is usually asked for. */
export function seriesBy({ series: asked, publisher, measure }: Query, catalogue: Catalogue): unknown {
  const of = (id: unknown) => catalogue.thing(String(id))?.traits.topic;
  const topic = TOPICS[String(measure)];
  const told = catalogue.things('series').find(({ traits }) => traits.topic === topic);
  const series = topic === undefined || of(asked) === topic ? asked : told?.id;
  const own = catalogue.things('series').filter(({ traits }) => traits.publisher === publisher);
  if (publisher === undefined || own.some(({ traits }) => traits.topic === of(series))) return series;
  const order = ({ traits }: Thing) => {
    const place = USUAL.indexOf(String(traits.topic));
    return place < 0 ? USUAL.length : place;
  };
  const [first] = own
    .filter(({ traits }) => traits.replacedBy === undefined)
    .sort((a, b) => order(a) - order(b));
  return first?.id ?? series;
}

/** Statements about the newest time that was counted, or, where nothing was, that was forecast. */
export function latestYear(all: readonly Statement[]): Statement[] {
  const counted = all.filter(({ isForecast }) => !isForecast);
  const ends = (counted.length > 0 ? counted : all).map(({ figure }) => periodOf(figure).to);
  const newest = ends.reduce((latest, to) => (to > latest ? to : latest), '');
  return all.filter(({ figure }) => periodOf(figure).to === newest);
}

/** The longest time first, then counted before forecast, verified before not, the later word before the earlier. */
export function byWeight(a: Statement, b: Statement): number {
  return (
    lengthOf(periodOf(b.figure)) - lengthOf(periodOf(a.figure)) ||
    Number(a.isForecast) - Number(b.isForecast) ||
    Number(b.figure.verified) - Number(a.figure.verified) ||
    lastSaid(b.figure).localeCompare(lastSaid(a.figure))
  );
}

function lastSaid({ sources, asOf }: Figure): string {
  return sources.reduce((latest, { published }) => (published > latest ? published : latest), asOf);
}
