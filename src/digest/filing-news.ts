import type { Note } from '../engine/answer.ts';
import type { Filed, SaidToSpend } from '../engine/companies/filings-since.ts';
import { spendingOf } from '../engine/companies/spending.ts';
import { statementsOf } from '../engine/guidance/statements.ts';
import type { World } from '../engine/intent.ts';
import type { Period } from '../engine/period.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Item } from './item.ts';

/** A filing as news: the amount, its growth, what it restates, and how far the company is in what it said it would spend. */
export function filingNews(filed: Filed, world: World): Item {
  const { id, company, period, amount, growth, first, source, verified } = filed;
  const said: Note[] = [
    growth === null
      ? { key: 'news-amount', values: { amount } }
      : { key: 'news-amount-grown', values: { amount, growth } },
    ...(first === null ? [] : [{ key: 'news-restated', values: { first } }]),
    ...againstGuidance(company, period, world),
    ...(verified ? [] : [{ key: 'news-unverified' }]),
  ];
  return { id, news: { about: { key: 'news-of', values: { company, time: timeOf(period) } }, said, source } };
}

/** What a company said it would spend, as news. */
export function guidanceNews({
  id,
  company,
  period,
  amount,
  before,
  source,
  verified,
  bound,
}: SaidToSpend): Item {
  const said: Note[] = [
    amount === null
      ? { key: 'news-to-rise' }
      : { key: bound === undefined ? 'news-guided' : `news-guided-${bound}`, values: { amount } },
    ...(before === null ? [] : [{ key: 'news-guided-before', values: { before } }]),
    ...(verified ? [] : [{ key: 'news-unverified' }]),
  ];
  return {
    id,
    news: { about: { key: 'news-of-guidance', values: { company, time: timeOf(period) } }, said, source },
  };
}

/** "$95B so far of the $125B to $145B guided for 2026", where both are known. */
function againstGuidance(company: string, { to }: Period, world: World): Note[] {
  const guided = statementsOf(company, world)
    .filter(({ period, amount }) => amount !== undefined && period.from <= to && period.to >= to)
    .at(-1);
  if (guided?.amount === undefined) return [];
  const spent = spendingOf(company, { from: guided.period.from, to }, world);
  if (spent.amount === undefined || spent.state !== 'whole') return [];
  const values = { spent: rangeOf(spent.amount), amount: guided.amount, time: timeOf(guided.period) };
  return [{ key: 'news-against-guidance', values }];
}

function timeOf({ from, to }: Period): string {
  return `${from}/${to}`;
}
