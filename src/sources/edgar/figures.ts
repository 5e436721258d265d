import type { Figure } from '../../catalogue/catalogue.ts';
import { filingSource } from '../../catalogue/filing-source.ts';
import { isSameTime } from '../../engine/companies/spans.ts';
import { type FiledValue, filedValues } from './filed-values.ts';
import type { Fact } from './shapes.ts';

/** What a figure is of, and who looked it up when. */
export interface About {
  readonly company: string;
  readonly name: string;
  readonly cik: string;
  /** `capex`, `revenue`. */
  readonly kind: string;
  /** The day it was looked up, ISO. */
  readonly accessed: string;
}

/** What the facts of a company's tags say, of each time by the first tag that tells of it: tags change over the years. */
export function valuesOf(tags: readonly (readonly Fact[])[]): FiledValue[] {
  const told: FiledValue[] = [];
  for (const facts of tags) {
    const before = told.slice();
    told.push(...filedValues(facts).filter((value) => !before.some((other) => isSameTime(value, other))));
  }
  return told;
}

/** Filed values as the figures of a fact file would be. */
export function figuresOf(values: readonly FiledValue[], about: About): Figure[] {
  const { company, name, cik, kind, accessed } = about;
  return values.map(({ from, to, value, documents }) => ({
    thing: company,
    kind,
    low: value,
    mid: value,
    high: value,
    unit: 'USD',
    from,
    asOf: to,
    sources: documents.map(({ accn, form, filed }) =>
      filingSource({ accession: accn, form, filed, accessed }, name, cik),
    ),
    verified: true,
    where: 'edgar',
  }));
}
