import * as z from 'zod/mini';
import { named } from './figure-schema.ts';
import { count, fileOf, oneOf, text, texts } from './schema-parts.ts';

/** Folders of currencies, deals, pay, markets, trends and sites, and of the parties to them. */
export const moneyFolders = {
  currencies: {
    kind: 'currency',
    /** ISO 4217. */
    schema: fileOf({ ...named, code: text.check(z.regex(/^[A-Z]{3}$/, 'expected a code such as CNY')) }),
  },
  /** Who buys, sells, employs or publishes, where nothing else is known of them. */
  parties: {
    kind: 'party',
    /** `capital`: words that are its name only where they are written with a capital. */
    schema: fileOf({ ...named, capital: texts }),
  },
  deals: {
    kind: 'deal',
    schema: fileOf({
      ...named,
      seller: text,
      /** Left out where buyers are several or unnamed. */
      buyer: z.optional(text),
      dealKind: oneOf('licence', 'talks', 'settlement', 'acquisition', 'idea', 'price-list'),
      undisclosed: z.optional(oneOf('yes')),
      multiYear: z.optional(oneOf('yes')),
    }),
  },
  pay: {
    kind: 'pay',
    schema: fileOf({
      ...named,
      employer: text,
      role: oneOf('product-manager', 'engineer', 'engineering-manager', 'researcher', 'everyone'),
    }),
  },
  markets: {
    kind: 'series',
    schema: fileOf({
      ...named,
      publisher: text,
      topic: oneOf(
        'data-centre-capex',
        'hyperscale-capex',
        'big-tech-capex',
        'ai-spending',
        'ai-infrastructure',
        'ai-servers',
        'data-centre-systems',
        'it-spending',
        'data-centre-investment',
        'data-centre-power',
        'data-centre-electricity',
        'content-licensing',
      ),
      /** The series of another scope that followed this one: the two are never charted together. */
      replacedBy: z.optional(text),
    }),
  },
  trends: {
    kind: 'trend',
    schema: fileOf({
      ...named,
      publisher: text,
      topic: oneOf(
        'training-cost',
        'training-compute',
        'training-power',
        'installed-compute',
        'price-performance',
        'performance',
        'energy-efficiency',
        'inference-price',
      ),
    }),
  },
  /** Software sold by the seat. */
  licences: {
    kind: 'licence',
    schema: fileOf({
      ...named,
      seller: text,
      /** Whether its seller publishes a price. */
      listed: oneOf('yes', 'no', 'unknown'),
      fewestSeats: z.optional(count),
    }),
  },
  /** What makers say that training on their accelerators takes. */
  claims: {
    kind: 'claim',
    schema: fileOf({ ...named, by: text, accelerator: text, parameters: count, days: count }),
  },
  sites: {
    kind: 'site',
    schema: fileOf({ ...named, owner: text, user: z.optional(text), region: z.optional(text) }),
  },
} as const;
