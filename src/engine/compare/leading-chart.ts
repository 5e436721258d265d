import type { Thing } from '../../catalogue/catalogue.ts';
import type { Chart } from '../answer.ts';
import type { Finding } from './measures.ts';

/** The things under the leading heading; one that is unknown has no bar. */
export function leadingChart(
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
