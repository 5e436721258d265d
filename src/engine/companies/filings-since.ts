import { point, type Range } from '../../quantity/range.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Source } from '../../quantity/source.ts';
import { type Guided, revisionOf, statementsOf } from '../guidance/statements.ts';
import type { World } from '../intent.ts';
import type { Period } from '../period.ts';
import { type Account, accountsOf, publishedOf } from './figures.ts';
import { companiesOf } from './fiscal-calendar.ts';
import { isQuarter } from './spans.ts';
import { spendingOf } from './spending.ts';

/** A quarter's capital spending that came out. */
export interface Filed {
  /** The same for the same figure, whenever it is asked for: what was told once need not be told again. */
  readonly id: string;
  readonly company: string;
  /** The company's own quarter. */
  readonly period: Period;
  /** Cash paid for property and equipment. */
  readonly amount: Range;
  /** On the same quarter a year before, and on the quarter before; null where that is unknown. */
  readonly growth: Range | null;
  readonly growthQuarter: Range | null;
  /** What was said first, where this restates it. */
  readonly first: Range | null;
  /** The day it was filed, ISO, and the document. */
  readonly published: string;
  readonly source: Source;
  readonly verified: boolean;
}

/** What a company said it would spend. */
export interface SaidToSpend {
  readonly id: string;
  readonly company: string;
  /** The time it spoke of. */
  readonly period: Period;
  /** Null where it only said that spending would rise. */
  readonly amount: Range | null;
  readonly bound?: 'at-least' | 'at-most';
  /** What it had said of the same time before; null where this is the first. */
  readonly before: Range | null;
  /** `first-said`, `raised`, `lowered`, `narrowed`, `widened`, `held`, `recounted`. */
  readonly revision: string;
  /** The day it said so, ISO. */
  readonly published: string;
  readonly source: Source;
  readonly verified: boolean;
}

/**
 * Filings that came out from a day on, that day included, as far as the clock sees them; oldest first. A feed may bring
 * one some days late: who tells of them begins a few days early and leaves out, by `id`, what was told.
 */
export function filingsSince(day: string, world: World, companies = known(world)): Filed[] {
  return companies
    .flatMap((company) => accountsOf(company, 'capex', world).map((account) => ({ company, account })))
    .filter(({ account }) => isQuarter(account) && publishedOf(account.figure) >= day)
    .map(({ company, account }) => filed(company, account, world))
    .sort((a, b) => a.published.localeCompare(b.published));
}

/** What companies said they would spend, from a day on; oldest first. See `filingsSince`. */
export function guidanceSince(day: string, world: World, companies = known(world)): SaidToSpend[] {
  return companies
    .flatMap((company) => {
      const all = statementsOf(company, world);
      return all.filter(({ figure }) => figure.asOf >= day).map((guided) => said(company, guided, all));
    })
    .sort((a, b) => a.published.localeCompare(b.published));
}

function known({ catalogue }: World): readonly string[] {
  return companiesOf(catalogue).map(({ id }) => id);
}

function filed(company: string, account: Account, world: World): Filed {
  const { figure, first, from, to } = account;
  const { growth, growthQuarter } = spendingOf(company, account, world);
  return {
    id: `${company} ${from} ${to} ${figure.mid}`,
    company,
    period: { from, to },
    amount: point(figure.mid, figure.unit),
    growth: growth === undefined ? null : rangeOf(growth),
    growthQuarter: growthQuarter === undefined ? null : rangeOf(growthQuarter),
    first: first === undefined ? null : point(first.mid, first.unit),
    published: publishedOf(figure),
    source: figure.sources[0] as Source,
    verified: figure.verified,
  };
}

/** The amount alone: `bound` tells of its end. */
function plain({ low, mid, high, unit }: Range): Range {
  return { low, mid, high, unit };
}

function said(company: string, guided: Guided, all: readonly Guided[]): SaidToSpend {
  const { figure, period, amount } = guided;
  const same = all.filter((one) => one.period.from === period.from && one.period.to === period.to);
  const before = same[same.indexOf(guided) - 1]?.amount;
  return {
    id: `${company} ${period.from} ${period.to} ${figure.asOf} ${amount?.low} ${amount?.high}`,
    company,
    period,
    amount: amount === undefined ? null : plain(amount),
    ...(figure.bound === undefined ? {} : { bound: figure.bound }),
    before: before ?? null,
    revision: revisionOf(guided, all),
    published: figure.asOf,
    source: figure.sources[0] as Source,
    verified: figure.verified,
  };
}
