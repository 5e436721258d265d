import type { Figure } from '../../catalogue/catalogue.ts';
import { daysAfter } from '../../quantity/days.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import type { World } from '../intent.ts';
import type { Period } from '../period.ts';

/** Days after the end of a time in which its results come out. */
const RESULTS = 60;

/** How shares moved on results and how the cloud business grew, as was reported of a time. */
export function contextOf(company: string, { to }: Period, { catalogue, now }: World): Note[] {
  const day = (count: number) => daysAfter(to, count);
  const during = (kind: string, from: string, until: string) =>
    catalogue.history(company, kind, now).filter(({ asOf }) => asOf >= from && asOf <= until);
  return [
    ...during('sharesAfterHours', day(1), day(RESULTS)).flatMap((figure) => [
      { key: 'shares-after-hours', values: said(figure) },
      ...doubt(figure),
    ]),
    ...during('sharesNextDay', day(1), day(RESULTS)).flatMap((figure) => [
      { key: 'shares-next-day', values: said(figure) },
      ...doubt(figure),
    ]),
    ...during('cloudGrowth', day(-46), day(46)).flatMap((figure) => [
      {
        key: 'cloud-growth',
        values: { ...said(figure), change: { value: figure.mid, unit: 'fraction' as const } },
      },
      ...doubt(figure),
    ]),
  ];
}

function said({ thing, mid, asOf, sources }: Figure): NonNullable<Note['values']> {
  return { company: thing, change: { value: mid, unit: 'change' }, asOf, by: publishersOf(sources) };
}

function doubt({ kind, verified }: Figure): Note[] {
  return verified ? [] : [{ key: 'unverified', values: { name: kind } }];
}
