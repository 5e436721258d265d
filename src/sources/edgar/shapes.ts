import * as z from 'zod/mini';

const day = z.iso.date();
const accession = z.string().check(z.regex(/^\d{10}-\d{2}-\d{6}$/));

/** One value of one tag as one document gave it. `fy` and `fp` tell of the document, not of the value: not read. */
const fact = z.object({
  /** Missing where the value is of one day. */
  start: z.optional(day),
  end: day,
  val: z.number(),
  accn: accession,
  form: z.string(),
  filed: day,
});

/** `api/xbrl/companyconcept/CIK##########/us-gaap/TAG.json` */
export const conceptShape = z.object({
  cik: z.union([z.number(), z.string()]),
  tag: z.string(),
  /** Other units than dollars are there where a company reports in other money. */
  units: z.catchall(z.object({ USD: z.optional(z.array(fact)) }), z.unknown()),
});

const column = z.array(z.string());

/** `submissions/CIK##########.json`: columns of equal length, the newest document first. */
export const submissionsShape = z.object({
  cik: z.union([z.number(), z.string()]),
  filings: z.object({
    recent: z
      .object({ accessionNumber: z.array(accession), filingDate: z.array(day), form: column, items: column })
      .check(
        z.refine(
          ({ accessionNumber, filingDate, form, items }) =>
            [filingDate, form, items].every(({ length }) => length === accessionNumber.length),
          'columns of unequal length',
        ),
      ),
  }),
});

export type Fact = z.infer<typeof fact>;
export type Submissions = z.infer<typeof submissionsShape>;
