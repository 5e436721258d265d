import type { Figure } from '../../catalogue/catalogue.ts';
import { lastDay } from '../../catalogue/dates.ts';
import type { World } from '../intent.ts';
import { once } from '../once.ts';
import { lengthOf, type Period } from '../period.ts';

/** What a company's accounts say of one fiscal quarter or year. */
export interface Account extends Period {
  /** The last word: a verified figure before another, then the one published last. */
  readonly figure: Figure;
  /** What was said first, where the last word differs. */
  readonly first?: Figure;
}

/** What is known of a kind of figure over time, oldest first, each time once. */
export function accountsOf(company: string, kind: string, world: World): readonly Account[] {
  return once(world, `accounts ${world.now} ${company} ${kind}`, () => findAccounts(company, kind, world));
}

function findAccounts(company: string, kind: string, { catalogue, now }: World): Account[] {
  const figures = catalogue.history(company, kind, now).filter(({ from }) => from !== undefined);
  const times = Map.groupBy(figures, (figure) => `${figure.asOf} ${Math.round(monthsOf(figure))}`);
  return [...times.values()]
    .flatMap((said) => accountOf(said) ?? [])
    .sort((a, b) => a.to.localeCompare(b.to));
}

/** The last day on which a figure was published: that of its latest source. */
export function publishedOf({ sources }: Figure): string {
  return sources.map(({ published }) => lastDay(published)).reduce((a, b) => (a > b ? a : b), '');
}

function accountOf(said: readonly Figure[]): Account | undefined {
  const verified = said.filter((figure) => figure.verified);
  const counted = (verified.length > 0 ? verified : said).toSorted((a, b) =>
    publishedOf(a).localeCompare(publishedOf(b)),
  );
  const [first] = counted;
  const figure = counted.at(-1);
  if (first === undefined || figure?.from === undefined) return undefined;
  const account = { from: figure.from, to: figure.asOf, figure };
  return first.mid === figure.mid ? account : { ...account, first };
}

function monthsOf({ from, asOf }: Figure): number {
  return lengthOf({ from: from ?? asOf, to: asOf }) / 30.4;
}
