import type { Source } from '../quantity/source.ts';

/** A document a company filed with the SEC. */
export interface Filing {
  /** The SEC's number for the document: `0000950170-24-048288`. */
  readonly accession: string;
  /** `10-Q`, `10-K`, with `/A` where it amends one. */
  readonly form: string;
  /** Days, ISO. */
  readonly filed: string;
  readonly accessed: string;
}

/** A filing as a source; the address is that of its index page. */
export function filingSource(
  { accession, form, filed, accessed }: Filing,
  company: string,
  cik: string,
): Source {
  const folder = `${Number(cik)}/${accession.replaceAll('-', '')}`;
  return {
    kind: 'filing',
    publisher: company,
    title: `Form ${form}, ${accession}`,
    url: `https://www.sec.gov/Archives/edgar/data/${folder}/${accession}-index.htm`,
    published: filed,
    accessed,
  };
}
