import * as z from 'zod/mini';
import { standings } from '../quantity/standing.ts';
import { writtenUnits } from '../quantity/units.ts';
import { DATE } from './dates.ts';
import { figureKinds } from './figure-kinds.ts';
import { date, day, oneOf, required, text, texts } from './schema-parts.ts';

const number = z.number();
const wrongValue =
  'a number, [low, high], [low, typical, high] or a date; 25_000 is text in YAML: write 25000 or 25e3';
const value = z.union(
  [
    number,
    z.tuple([number, number]),
    z.tuple([number, number, number]),
    z.string().check(z.regex(DATE, `expected ${wrongValue}`)),
  ],
  { error: required(wrongValue) },
);

/** What a company filed with the SEC: its number there, form and day. */
const filing = z.strictObject({
  accession: text.check(z.regex(/^\d{10}-\d{2}-\d{6}$/, 'expected such as 0000950170-24-048288')),
  form: oneOf('10-Q', '10-K', '10-Q/A', '10-K/A', '8-K'),
  filed: day,
  accessed: day,
});

/**
 * One line is one fact. `from` is for figures true over a time: from that day to `asOf`. `about` is for forecasts: the
 * year, month or day they are about, or the first and last of them, while `asOf` is the day they were made.
 */
export const figure = z.strictObject(
  {
    value,
    unit: z.enum(Object.keys(writtenUnits), {
      error: ({ input }) => `no unit called ${input}; known: ${Object.keys(writtenUnits).join(', ')}`,
    }),
    from: z.optional(day),
    asOf: day,
    about: z.optional(
      z.union([date, z.tuple([date, date])], {
        error: required("a date such as '2030', or ['2025', '2026']"),
      }),
    ),
    source: z.union(
      [text, z.array(text).check(z.minLength(1)), filing, z.array(filing).check(z.minLength(1))],
      {
        error: required('the name of a file in sources/, a list of them, or a filing'),
      },
    ),
    /** The value is only an end. */
    bound: z.optional(oneOf('at-least', 'at-most')),
    /** How what is a maker's to disclose is known. */
    standing: z.optional(oneOf(...standings)),
    /** What must be said with it: a note of the languages' replies. */
    remark: z.optional(text),
    verified: z.optional(z.boolean({ error: 'expected true or false' })),
    note: z.optional(text),
  },
  { error: 'expected { value, unit, asOf, source }' },
);
const series = z.array(figure, { error: 'expected a list of figures, oldest first' });
const figures = z.strictObject(
  Object.fromEntries(Object.keys(figureKinds).map((kind) => [kind, z.optional(series)])),
);

/** What every file about a thing may hold. */
export const named = {
  /** By language; English stands in for those it has no name in. */
  name: z.catchall(
    z.object({ en: text, zh: z.optional(text) }, { error: required('{ en: …, zh: … }') }),
    text,
  ),
  aliases: texts,
  loose: texts,
  note: z.optional(text),
  figures: z.optional(figures),
};
