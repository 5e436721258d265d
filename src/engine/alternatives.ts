import type { Thing } from '../catalogue/catalogue.ts';
import { dayNumber } from '../catalogue/dates.ts';
import type { Range } from '../quantity/range.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Source } from '../quantity/source.ts';
import type { Cell, Note } from './answer.ts';
import { hearsayOf } from './as-published.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { once } from './once.ts';
import { type Query, without } from './query.ts';
import { textSlot } from './slots.ts';
import { blendedPrice } from './tokens/blended-price.ts';

const COLUMNS = ['model', 'blended-price', 'ratio', 'context', 'parameters', 'released'] as const;
const MOST = 10;
/** Models newer than this, in days: an older one has a cheaper successor. */
const CURRENT_FOR = 730;

interface Candidate {
  readonly thing: Thing;
  readonly price: Range;
  readonly sources: readonly Source[];
}

/**
 * Models that cost less per million tokens than one, or the cheapest there are: each with its price ratio and with
 * what is given up or gained in context and parameters. Which are good enough for a task no price list says.
 */
export const alternatives: Intent = {
  id: 'alternatives',
  slots: {
    model: { takes: 'model' },
    task: {
      takes: 'word',
      words: ['summarising', 'translation', 'classification', 'coding', 'chat', 'extraction'],
    },
    /** Those alone that anybody may run. */
    openness: { takes: 'word', words: ['open'] },
    asOf: { takes: 'date' },
  },
  requires: [['model', 'task']],
  assumes: [],

  answer(query, world) {
    const inquiry = inquire(query, world);
    const model = textSlot(query, 'model');
    const all = candidates(inquiry);
    const base = model === undefined ? undefined : candidateOf(world.catalogue.thing(model), inquiry);
    const cheaper = all
      .filter(({ thing, price }) => thing.id !== model && (base === undefined || price.mid < base.price.mid))
      .filter(({ thing }) => query.openness === undefined || thing.traits.openWeights === 'yes')
      .sort((a, b) => a.price.mid - b.price.mid)
      .slice(0, MOST);
    const shown = base === undefined ? cheaper : [base, ...cheaper];
    return conclude(inquiry, {
      total: null,
      table: {
        columns: COLUMNS.filter((name) => name !== 'ratio' || base !== undefined),
        rows: shown.map((candidate) => rowOf(candidate, base, inquiry)),
      },
      sources: shown.flatMap(({ sources }) => sources),
      hearsay: shown.flatMap(({ thing }) => {
        const size = inquiry.known(thing.id, 'parameters');
        return size === undefined ? [] : hearsayOf('parameters', size);
      }),
      caveats: [
        ...cheapestOf(cheaper, base),
        ...(model !== undefined && base === undefined
          ? [{ key: 'no-token-price', values: { thing: model, name: 'blended-price' } }]
          : []),
        { key: 'three-to-one' },
        { key: 'quality-not-known' },
      ],
      next: followUps(query, cheaper),
    });
  },
};

/** The one that costs least, beside what the model asked about does. */
function cheapestOf([least]: readonly Candidate[], base: Candidate | undefined): Note[] {
  if (least === undefined)
    return base === undefined ? [] : [{ key: 'none-cheaper', values: { name: base.thing.id } }];
  const priceOf = ({ price: { mid, unit } }: Candidate) => ({ value: Number(mid.toPrecision(3)), unit });
  const values = { name: least.thing.id, least: priceOf(least) };
  return [
    base === undefined
      ? { key: 'cheapest-model', values }
      : { key: 'cheapest-beside', values: { ...values, own: priceOf(base) } },
  ];
}

/** Every model that is not too old, with its price: the same whatever is asked for. */
function candidates(inquiry: Inquiry): readonly Candidate[] {
  const { now, asOf } = inquiry.when;
  return once(inquiry.world, `alternatives ${now} ${asOf}`, () => findCandidates(inquiry));
}

function findCandidates(inquiry: Inquiry): Candidate[] {
  const oldest = dayNumber(inquiry.when.asOf ?? inquiry.when.now) - CURRENT_FOR;
  return inquiry.world.catalogue
    .things('model')
    .filter(({ id }) => (inquiry.known(id, 'released')?.mid ?? 0) >= oldest)
    .filter(
      ({ id }) => (inquiry.known(id, 'retired')?.mid ?? Number.POSITIVE_INFINITY) > oldest + CURRENT_FOR,
    )
    .flatMap((thing) => candidateOf(thing, inquiry) ?? []);
}

function candidateOf(thing: Thing | undefined, inquiry: Inquiry): Candidate | undefined {
  const price = thing && blendedPrice(thing.id, inquire(without(inquiry.query, 'assume'), inquiry.world));
  return price && { thing: thing as Thing, price: rangeOf(price), sources: price.sources };
}

function rowOf({ thing, price }: Candidate, base: Candidate | undefined, { known }: Inquiry): Cell[] {
  const share = base && Number((price.mid / base.price.mid).toPrecision(3));
  const ratio: Range[] = share === undefined ? [] : [{ low: share, mid: share, high: share, unit: 'ratio' }];
  const rest = ['context', 'parameters', 'released'].map((kind) => known(thing.id, kind) ?? null);
  return [thing.id, price, ...ratio, ...rest];
}

function followUps(query: Query, cheaper: readonly Candidate[]): Query[] {
  const plain = without(query, 'task', 'model');
  return cheaper
    .slice(0, 2)
    .map(({ thing }) => ({ ...plain, intent: 'tokens', model: thing.id, tokens: 1e9 }));
}
