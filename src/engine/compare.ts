import type { Thing } from '../catalogue/catalogue.ts';
import { leadingChart } from './compare/leading-chart.ts';
import { measureOf } from './compare/measure-of.ts';
import { measures } from './compare/measures.ts';
import { ofProviders } from './compare/of-providers.ts';
import { pairOf, ratios, siteNotes, trainingNotes } from './compare/remarks.ts';
import { servingNotes } from './compare/serving.ts';
import { conclude } from './conclude.ts';
import { inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { type Query, without } from './query.ts';
import { basisNote, commonBasis } from './renting/common-basis.ts';
import { BASES } from './renting/market-rate.ts';
import { textSlot } from './slots.ts';

/** What providers are compared by when no accelerator is named: the one most of them rent out. */
const USUAL_ACCELERATOR = 'h100-sxm';

/**
 * Two or more things side by side, under every heading that is known of one of them; what is unknown stays so.
 * With a measure, its heading comes first; with a run to train, what that takes on each. Of providers, or over several of
 * them, what each asks an hour.
 */
export const compare: Intent = {
  id: 'compare',
  slots: {
    things: { takes: 'things' },
    providers: { takes: 'providers' },
    accelerator: { takes: 'accelerator' },
    count: { takes: 'count' },
    hours: { takes: 'duration' },
    model: { takes: 'model' },
    parameters: { takes: 'parameters' },
    activeParameters: { takes: 'parameters' },
    tokens: { takes: 'tokens' },
    compute: { takes: 'compute' },
    measure: { takes: 'word', words: Object.keys(measures) },
    basis: { takes: 'word', words: BASES },
    asOf: { takes: 'date' },
  },
  requires: [['things']],
  assumes: ['utilisation', 'goodput', 'overhead'],
  complete: (query, catalogue) => {
    const [first = ''] = (query.things as readonly string[] | undefined) ?? [];
    const kind = catalogue.thing(first)?.kind;
    if (kind === 'provider') return { ...without(query, 'providers'), ...ofUsual(query) };
    const own = kind === 'model' ? without(query, 'model', 'accelerator') : without(query, 'accelerator');
    return {
      ...(own.hours === 1 && own.providers === undefined ? without(own, 'hours') : own),
      ...measureOf(own, kind, catalogue),
    };
  },

  answer(query, world) {
    const inquiry = inquire(query, world);
    const things = (query.things as readonly string[]).flatMap((id) => world.catalogue.thing(id) ?? []);
    const ids = things.map(({ id }) => id);
    const accelerator = textSlot(query, 'accelerator');
    if (things[0]?.kind === 'provider' && accelerator !== undefined)
      return ofProviders([accelerator], ids, inquiry);
    if (things[0]?.kind === 'accelerator' && query.providers !== undefined)
      return ofProviders(ids, query.providers as readonly string[], inquiry);
    const basis = commonBasis(things, inquiry);
    const measured = basis === query.basis ? inquiry : inquire({ ...query, basis }, world);
    const order = Object.keys(measures).sort(
      (a, b) => Number(b === query.measure) - Number(a === query.measure),
    );
    const columns = order
      .map((name) => ({ name, findings: things.map((thing) => measures[name]?.(thing, measured)) }))
      .filter(({ findings }) => findings.some((finding) => finding !== undefined));
    const rows = things.map(({ id }, row) => [
      id,
      ...columns.map(({ findings }) => findings[row]?.value ?? null),
    ]);
    return conclude(inquiry, {
      total: null,
      table: {
        columns: ['thing', ...columns.map(({ name }) => columnOf(name, things))],
        rows,
      },
      chart: leadingChart(things, columns[0]),
      sources: columns.flatMap(({ findings }) => findings.flatMap((finding) => finding?.sources ?? [])),
      hearsay: columns.flatMap(({ findings }) => findings.flatMap((finding) => finding?.hearsay ?? [])),
      caveats: [
        ...pairOf(columnOf(columns[0]?.name ?? '', things), things, columns[0]?.findings),
        ...ratios(things, columns[0]?.findings),
        ...siteNotes(things, inquiry),
        ...trainingNotes(things, measured),
        ...servingNotes(things, measured),
        ...basisNote(
          basis,
          columns.map(({ name }) => name),
        ),
        ...(columns.length === 0 ? [{ key: 'nothing-to-compare' }] : []),
      ],
      next: followUps(query, things),
    });
  },
};

function ofUsual({ accelerator }: Query): Partial<Query> {
  return { accelerator: accelerator ?? USUAL_ACCELERATOR };
}

/** An accelerator is rented by its hour, an instance by its own. */
function columnOf(measure: string, [first]: readonly Thing[]): string {
  if (measure !== 'rent') return measure;
  return first?.kind === 'instance' ? 'instance-price' : 'accelerator-hour';
}

function followUps(query: Query, things: readonly Thing[]): Query[] {
  if (!things.every(({ kind }) => kind === 'accelerator')) return [];
  const { asOf } = query;
  return things.slice(0, 2).map(({ id }) => ({
    intent: 'price',
    accelerator: id,
    per: 'unit',
    ...(asOf === undefined ? {} : { asOf }),
  }));
}
