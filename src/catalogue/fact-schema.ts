import * as z from 'zod/mini';

import { accounts, companyFolders } from './company-folders.ts';
import { type figure, named } from './figure-schema.ts';
import { moneyFolders } from './money-folders.ts';
import { count, date, day, fileOf, oneOf, text } from './schema-parts.ts';

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
      superchipAccelerators: z.optional(count),
      /** Not sold alone: priced as a share of its rack, or only rented (its price is then a model's). */
      soldAs: z.optional(oneOf('rack', 'service')),
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
  providers: {
    kind: 'provider',
    /** `parent`: the company it is part of; or its own accounts. */
    schema: fileOf({ ...named, market, parent: z.optional(text), ...accounts }),
  },
  models: {
    kind: 'model',
    schema: fileOf({
      ...named,
      maker: text,
      architecture: oneOf('dense', 'mixture', 'unknown'),
      openWeights: oneOf('yes', 'no'),
      /** The accelerator of the published run. */
      trainedOn: z.optional(text),
      /** What it was trained on, by name, where that is none of the accelerators. */
      trainedElsewhere: z.optional(text),
      /** The model it was made from by one more stage, where that stage is all that is known of its training. */
      trainedFrom: z.optional(text),
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
      precision: z.optional(oneOf('bf16', 'fp16', 'fp8', 'fp4')),
      /** How many accelerators served one copy of the model. */
      accelerators: z.optional(count),
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
  ...moneyFolders,
  ...companyFolders,
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
