import type { Figure } from '../../catalogue/catalogue.ts';
import { dayNumber } from '../../catalogue/dates.ts';
import { filingSource } from '../../catalogue/filing-source.ts';
import type { About } from './figures.ts';
import type { Submissions } from './shapes.ts';

/** An 8-K with this item announces results, hours or days before the quarterly report has their figures as data. */
const RESULTS = '2.02';

/** As many as may matter: two years of quarters. */
const MOST = 8;

/**
 * The days on which a company announced results, the newest few. The day of filing alone: `acceptanceDateTime` is UTC for
 * some companies and Eastern time for others.
 */
export function announcementsOf({ filings }: Submissions, about: Omit<About, 'kind'>): Figure[] {
  const { accessionNumber, filingDate, form, items } = filings.recent;
  const { company, name, cik, accessed } = about;
  return form
    .flatMap((type, at) => {
      const isResults = type === '8-K' && items[at]?.split(',').includes(RESULTS);
      const [accession, filed] = [accessionNumber[at], filingDate[at]];
      if (!isResults || accession === undefined || filed === undefined) return [];
      const day = dayNumber(filed);
      const source = filingSource({ accession, form: type, filed, accessed }, name, cik);
      return [
        {
          thing: company,
          kind: 'resultsAnnounced',
          low: day,
          mid: day,
          high: day,
          unit: 'date' as const,
          asOf: filed,
          sources: [source],
          verified: true,
          where: 'edgar',
        },
      ];
    })
    .slice(0, MOST);
}
