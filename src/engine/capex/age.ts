import { daysBetween, lastDay } from '../../catalogue/dates.ts';
import type { Source } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import { accountsOf } from '../companies/figures.ts';
import type { World } from '../intent.ts';
import { timeOf } from '../period.ts';

/** Kinds of figure an answer rests on. */
const KINDS = ['capex', 'capexReported', 'capexReportedInYuan'] as const;

/** Days after which a company's figures are behind those of another: a quarter and the time to report it. */
const BEHIND = 120;

/** What is known of one company: the day the newest of it came out, and when it was last looked for. */
interface Age {
  readonly company: string;
  readonly published: string;
  readonly checked: string;
  /** The newest time anything is known of. */
  readonly time: string;
  readonly isFiled: boolean;
}

/** How new the newest figures of each company are: of several, of the one whose are oldest as well. */
export function ageOf(companies: readonly string[], world: World): Note[] {
  const ages = companies.flatMap((company) => ageOfOne(company, world) ?? []);
  const [oldest] = ages.toSorted((a, b) => a.published.localeCompare(b.published));
  const newest = ages.toSorted((a, b) => b.published.localeCompare(a.published))[0];
  if (oldest === undefined || newest === undefined) return [];
  const { published, checked, time } = newest;
  const known: Note = newest.isFiled
    ? { key: 'filings-known', values: { published, checked } }
    : { key: 'own-figures-known', values: { time, published, checked } };
  const isBehind = daysBetween(oldest.published, published) > BEHIND;
  return [
    known,
    ...(!isBehind
      ? []
      : [{ key: 'oldest-known', values: { company: oldest.company, published: oldest.published } }]),
  ];
}

/** Filings count before other sources, unless those tell of quarters no filing known here does. */
function ageOfOne(company: string, world: World): Age | undefined {
  const accounts = KINDS.flatMap((kind) => accountsOf(company, kind, world));
  const isFiling = ({ kind }: Source) => kind === 'filing';
  const ends = (some: typeof accounts) => some.reduce((last, { to }) => (to > last ? to : last), '');
  const filed = accounts.filter(({ figure }) => figure.sources.some(isFiling));
  const isFiled = filed.length > 0 && ends(filed) >= ends(accounts.filter((one) => !filed.includes(one)));
  const all = (isFiled ? filed : accounts).flatMap(({ figure }) => figure.sources);
  // the day on which something was written down is not the day on which it came out
  const published = all.filter(({ kind }) => kind !== 'estimate');
  const sources = published.length > 0 ? published : all;
  const latestAccount = accounts.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1);
  if (sources.length === 0 || latestAccount === undefined) return undefined;
  const latest = (days: readonly string[]) => days.reduce((a, b) => (a > b ? a : b), '');
  return {
    company,
    published: latest(sources.map(({ published }) => lastDay(published))),
    checked: latest(sources.map(({ accessed }) => accessed)),
    time: timeOf(latestAccount),
    isFiled,
  };
}
