import * as z from 'zod/mini';
import { writtenUnits } from '../quantity/units.ts';
import { DATE } from './dates.ts';
import { figureKinds } from './figure-kinds.ts';

const text = z
  .string({ error: required('text') })
  .check(z.minLength(1, 'empty: write it or leave the key out'));
const texts = z.optional(z.array(text, { error: 'expected a list: [one, another]' }));
const day = z
  .string({ error: required('a day such as 2026-11-24') })
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-11-24'));
const date = z
  .string({ error: required("a date such as 2026-11-24, 2026-11 or '2026' (a year alone in quotes)") })
  .check(z.regex(DATE, "expected a date such as 2026-11-24, 2026-11 or '2026'"));
const count = z.int({ error: required('a whole number') }).check(z.positive('expected one or more'));

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

/** One line is one fact. `from` is for figures true over a time: from that day to `asOf`. */
const figure = z.strictObject(
  {
    value,
    unit: z.enum(Object.keys(writtenUnits), {
      error: ({ input }) => `no unit called ${input}; known: ${Object.keys(writtenUnits).join(', ')}`,
    }),
    from: z.optional(day),
    asOf: day,
    source: z.union([text, z.array(text).check(z.minLength(1))], {
      error: required('the name of a file in sources/, or a list of them'),
    }),
    verified: z.optional(z.boolean({ error: 'expected true or false' })),
    note: z.optional(text),
  },
  { error: 'expected { value, unit, asOf, source }' },
);
const series = z.array(figure, { error: 'expected a list of figures, oldest first' });
const figures = z.strictObject(
  Object.fromEntries(Object.keys(figureKinds).map((kind) => [kind, z.optional(series)])),
);

const named = {
  name: z.strictObject({ en: text, zh: z.optional(text) }, { error: required('{ en: …, zh: … }') }),
  aliases: texts,
  loose: texts,
  note: z.optional(text),
  figures: z.optional(figures),
};

const market = z.optional(oneOf('hyperscaler', 'neocloud', 'marketplace'));

/** Where each kind of thing is kept and what its file may hold beside name, aliases and figures. */
export const thingFolders = {
  accelerators: {
    kind: 'accelerator',
    schema: fileOf({
      ...named,
      vendor: text,
      interconnect: z.optional(text),
      serverName: z.optional(text),
      serverAccelerators: z.optional(count),
    }),
  },
  instances: {
    kind: 'instance',
    schema: fileOf({
      ...named,
      provider: text,
      accelerator: z.optional(text),
      accelerators: z.optional(count),
      /** Offers without a name of their own, priced by the accelerator. */
      soldBy: z.optional(oneOf('accelerator')),
      processor: z.optional(text),
      region: z.optional(text),
    }),
  },
  providers: { kind: 'provider', schema: fileOf({ ...named, market }) },
  models: {
    kind: 'model',
    schema: fileOf({
      ...named,
      maker: text,
      architecture: oneOf('dense', 'mixture', 'unknown'),
      openWeights: oneOf('yes', 'no'),
      /** The accelerator of the published run. */
      trainedOn: z.optional(text),
      /** Input tokens of one request above which all of it is billed at the long prices. */
      longFrom: z.optional(count),
      /** Whose prices these are where the maker sells none. */
      seller: z.optional(text),
    }),
  },
  throughput: {
    kind: 'measurement',
    schema: fileOf({
      ...named,
      model: text,
      accelerator: text,
      precision: oneOf('bf16', 'fp16', 'fp8', 'fp4'),
      /** How many accelerators served one copy of the model. */
      accelerators: count,
      inputLength: z.optional(count),
      outputLength: z.optional(count),
      /** Requests under way at once, where the source says. */
      concurrency: z.optional(count),
    }),
  },
  industry: {
    kind: 'industry',
    schema: fileOf({ ...named, accelerator: z.optional(text), market, region: z.optional(text) }),
  },
} as const;

export const sourceSchema = fileOf({
  kind: oneOf('datasheet', 'price-list', 'filing', 'paper', 'press', 'dataset', 'index', 'estimate'),
  publisher: text,
  title: text,
  url: z.optional(text.check(z.regex(/^https?:\/\/\S+$/, 'expected one address: https://…'))),
  published: date,
  accessed: day,
});

export type ThingFolder = keyof typeof thingFolders;
export type SourceFacts = z.infer<typeof sourceSchema>;
export type FigureFacts = z.infer<typeof figure>;
export type ThingFacts = z.infer<(typeof thingFolders)[ThingFolder]['schema']>;

/** What a whole file holds: keys and values, no others. */
function fileOf<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, { error: 'expected keys and values: see the other files of this folder' });
}

function oneOf<const Words extends readonly string[]>(...words: Words) {
  return z.enum(words, { error: required(`one of ${words.join(', ')}`) });
}

function required(what: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => (input === undefined ? `missing: expected ${what}` : `expected ${what}`);
}
