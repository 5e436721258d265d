import type { Thing } from '../catalogue/catalogue.ts';
import type { Chart } from './answer.ts';
import { type Finding, measures } from './compare-measures.ts';
import { conclude } from './conclude.ts';
import { inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { type Query, without } from './query.ts';

/**
 * Two or more things side by side, under every heading that is known of one of them; what is unknown stays so.
 * With a measure, its heading comes first and orders the rows.
 */
export const compare: Intent = {
  id: 'compare',
  slots: {
    things: { takes: 'things' },
    measure: { takes: 'word', words: Object.keys(measures) },
    asOf: { takes: 'date' },
  },
  requires: [['things']],
  assumes: [],

  answer(query, world) {
    const inquiry = inquire(query, world);
    const things = (query.things as readonly string[]).flatMap((id) => world.catalogue.thing(id) ?? []);
    const order = Object.keys(measures).sort(
      (a, b) => Number(b === query.measure) - Number(a === query.measure),
    );
    const columns = order
      .map((name) => ({ name, findings: things.map((thing) => measures[name]?.(thing, inquiry)) }))
      .filter(({ findings }) => findings.some((finding) => finding !== undefined));
    const rows = things.map(({ id }, row) => [
      id,
      ...columns.map(({ findings }) => findings[row]?.value ?? null),
    ]);
    return conclude(inquiry, {
      total: null,
      table: { columns: ['thing', ...columns.map(({ name }) => name)], rows },
      chart: leadingChart(things, columns[0]),
      sources: columns.flatMap(({ findings }) => findings.flatMap((finding) => finding?.sources ?? [])),
      caveats: [
        ...ratios(things, columns[0]?.findings),
        ...(columns.length === 0 ? [{ key: 'nothing-to-compare' }] : []),
      ],
      next: followUps(query, things),
    });
  },
};

/** The things under the leading heading; one that is unknown has no bar. */
function leadingChart(
  things: readonly Thing[],
  leading: { readonly name: string; readonly findings: readonly (Finding | undefined)[] } | undefined,
): Chart | undefined {
  const known = leading?.findings.filter((finding) => finding !== undefined) ?? [];
  const [first] = known;
  if (leading === undefined || first === undefined || known.length < 2) return undefined;
  return {
    title: 'compared',
    kind: 'bar',
    unit: first.value.unit,
    points: things.map(({ id }) => id),
    series: [{ name: leading.name, values: leading.findings.map((finding) => finding?.value.mid ?? null) }],
  };
}

/** How the first thing stands to each other one under the leading heading. */
function ratios(things: readonly Thing[], findings: readonly (Finding | undefined)[] = []) {
  const [base, ...others] = findings;
  const [first, ...rest] = things;
  if (base === undefined || first === undefined) return [];
  return others.flatMap((other, index) => {
    const thing = rest[index];
    if (other === undefined || thing === undefined || base.value.mid === 0) return [];
    return [
      {
        key: 'ratio-to',
        values: {
          thing: thing.id,
          to: first.id,
          times: Number((other.value.mid / base.value.mid).toPrecision(3)),
        },
      },
    ];
  });
}

function followUps(query: Query, things: readonly Thing[]): Query[] {
  if (!things.every(({ kind }) => kind === 'accelerator')) return [];
  return things.slice(0, 2).map(({ id }) => ({
    ...without(query, 'things', 'measure'),
    intent: 'price',
    accelerator: id,
    per: 'unit',
  }));
}
