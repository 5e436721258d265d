import fc from 'fast-check';
import { intents } from '../../src/engine/index.ts';
import { wholeYear } from '../../src/engine/period.ts';
import type { Query } from '../../src/engine/query.ts';
import { completeQuery } from '../../src/language/read/intents/complete-query.ts';
import { catalogue, TODAY } from './answering.ts';

const known = (kind: string) => (id: string) => catalogue.latest(id, kind, { now: TODAY }) !== undefined;
const ids = (kind: Parameters<typeof catalogue.things>[0]) => catalogue.things(kind).map(({ id }) => id);

const accelerator = fc.constantFrom(...ids('accelerator'));
const hosted = fc.constantFrom(...ids('model').filter(known('inputPrice')));
const model = fc.constantFrom(...ids('model'));
const whole = (max: number) => fc.integer({ min: 1, max });
const optional = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined });

const someCompanies = fc.uniqueArray(fc.constantFrom(...ids('company')), { minLength: 1, maxLength: 5 });
const year = fc.integer({ min: 2019, max: 2026 }).map(wholeYear);

type Slots = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Slots of every kind of question, by intent; each is completed as a reader's would be. */
const asked: readonly (readonly [intent: string, slots: Slots])[] = [
  ['buy', { accelerator, count: whole(1e6), scope: fc.constantFrom('chips', 'servers', 'cluster') }],
  [
    'rent',
    {
      accelerator,
      count: whole(1e5),
      hours: whole(50_000),
      commitment: fc.constantFrom('on-demand', 'reserved', 'spot'),
      provider: optional(fc.constantFrom('aws', 'azure', 'gcp', 'lambda')),
    },
  ],
  ['rent', { instance: fc.constantFrom(...ids('instance')), count: whole(1000), hours: whole(50_000) }],
  ['buy-or-rent', { accelerator, count: whole(1e5), hours: whole(50_000) }],
  ['price', { accelerator, per: fc.constantFrom('unit', 'hour') }],
  ['price', { model: hosted }],
  ['price', { licence: fc.constantFrom(...ids('licence')), seats: optional(whole(1e5)) }],
  ['spec', { accelerator }],
  ['train', { model, accelerator: optional(accelerator), days: optional(whole(365)) }],
  ['train', { parameters: whole(2e12), tokens: whole(3e13), accelerator, count: optional(whole(1e5)) }],
  ['train', { acceleratorHours: whole(1e8), accelerator }],
  [
    'serve',
    {
      parameters: whole(1e12),
      accelerator: optional(accelerator),
      volume: fc.record({
        amount: whole(1e12),
        of: fc.constantFrom('tokens', 'requests', 'users'),
        per: fc.constantFrom('day', 'month', 'year'),
      }),
    },
  ],
  [
    'serve',
    {
      parameters: whole(1e12),
      accelerator: optional(accelerator),
      asks: fc.constantFrom('memory', 'perMillionTokens'),
    },
  ],
  ['tokens', { model: hosted, inputTokens: whole(1e12), outputTokens: whole(1e12) }],
  ['tokens', { model: hosted, tokens: whole(1e12), tokensPerRequest: optional(whole(1e6)) }],
  ['power', { accelerator, count: whole(1e6), hours: whole(50_000) }],
  ['power', { site: fc.constantFrom(...ids('site')), hours: whole(50_000) }],
  ['build', { power: whole(1e10), scope: fc.constantFrom('all', 'facility') }],
  ['build', { accelerator, count: whole(1e6) }],
  ['build', { site: fc.constantFrom(...ids('site')) }],
  [
    'afford',
    {
      budget: whole(1e11),
      accelerator,
      goal: fc.constantFrom('buy', 'rent', 'train'),
      count: optional(whole(1e5)),
      scope: optional(fc.constantFrom('chips', 'servers', 'cluster')),
    },
  ],
  ['afford', { budget: whole(1e9), model: hosted }],
  ['compare', { things: fc.uniqueArray(accelerator, { minLength: 2, maxLength: 4 }) }],
  [
    'compare',
    {
      things: fc.uniqueArray(accelerator, { minLength: 2, maxLength: 4 }),
      model,
      measure: fc.constantFrom('serving-cost', 'training-cost'),
    },
  ],
  ['compare', { things: fc.constant(['aws', 'azure']), accelerator, count: whole(1e4), hours: whole(9000) }],
  ['alternatives', { model: hosted }],
  [
    'market',
    {
      series: fc.constantFrom(...ids('series')),
      asOf: optional(fc.constantFrom('2024-04-27', '2025-12-31')),
    },
  ],
  ['trend', { budget: optional(whole(1e12)) }],
  ['capex', { companies: someCompanies, period: year, measure: fc.constantFrom('amount', 'growth', 'rank') }],
  ['guidance', { companies: someCompanies, year: fc.integer({ min: 2023, max: 2027 }) }],
  ['deal', { party: fc.constantFrom(...ids('party')), hours: optional(whole(90_000)) }],
  ['pay', {}],
];

/** Any question of any kind. */
export const anyQuery: fc.Arbitrary<Query> = fc.oneof(
  ...asked.map(([id, slots]) =>
    fc.record(slots).map((filled): Query => {
      const intent = intents.find((one) => one.id === id);
      if (intent === undefined) throw new Error(`no intent named ${id}`);
      const said = Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined));
      return completeQuery(intent, { intent: id, ...said }, catalogue);
    }),
  ),
);
