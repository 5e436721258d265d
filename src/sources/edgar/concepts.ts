import type { Thing } from '../../catalogue/catalogue.ts';
import type { LookUp } from '../feed.ts';
import { FeedError } from '../feed-error.ts';
import { lookUp } from '../look-up.ts';
import type { Get } from '../polite-get.ts';
import { filedValues } from './filed-values.ts';
import { conceptShape, type Fact } from './shapes.ts';

/** What looking something up takes. */
export interface Looking {
  readonly url: string;
  readonly get: Get;
  readonly context: LookUp;
}

/** Every value of one of a company's tags, in dollars. Rejects with a `FeedError`, also where it is told in other money. */
export async function factsOf(
  company: Thing,
  tag: string,
  { url, get, context }: Looking,
): Promise<readonly Fact[]> {
  const cik = String(company.traits.cik);
  const address = `${url}/api/xbrl/companyconcept/CIK${cik}/${withTaxonomy(tag)}.json`;
  const concept = await lookUp(address, conceptShape, get, context.pages);
  checkFiler(concept.cik, cik, address);
  const { USD, ...others } = concept.units;
  if (USD !== undefined) return USD;
  const units = Object.keys(others).join(', ');
  throw units === ''
    ? new FeedError('not-found', `${address} holds no values`)
    : new FeedError('other-unit', `${address} is told in ${units}, not in USD`);
}

/** A tag with its taxonomy: that of US accounts unless another is written before it, as `ifrs-full/…`. */
function withTaxonomy(tag: string): string {
  return tag.includes('/') ? tag : `us-gaap/${tag}`;
}

/** A copy of another company's data is worse than none. */
export function checkFiler(given: number | string, cik: string, address: string): void {
  if (Number(given) !== Number(cik))
    throw new FeedError('changed-shape', `${address} is about filer ${given}`);
}

/** Says that there is nothing to be had: nothing under the tags, or no quarter and no year in what is. */
export function noteSilence(
  tags: readonly string[],
  facts: readonly (readonly Fact[])[],
  note: (error: unknown) => void,
): void {
  const all = facts.flat();
  const names = tags.join(' or ');
  if (all.length === 0) note(new FeedError('not-found', `nothing is filed under ${names}`));
  else if (filedValues(all).length === 0) {
    const forms = [...new Set(all.map(({ form }) => form))].join(', ');
    note(new FeedError('not-found', `${names}: no quarter and no year is told in ${forms}`));
  }
}
