import type { Comparison } from './known-answers.ts';

/** docs/accuracy.md: every published result beside ours. */
export function accuracyPage(comparisons: readonly Comparison[]): string {
  const inBand = comparisons.filter(({ isInBand }) => isInBand).length;
  const misses = comparisons.filter(({ isInBand }) => !isInBand);
  return `# How accurate it is

Written by \`npm run accuracy\` from \`fixtures/known-answers.yml\`: published results, each asked as the query that means it,
with the inputs its publisher gives. **${inBand} of ${comparisons.length}** figures lie within their band.

| published result | figure | published | ours | error | band | source |
|---|---|---|---|---|---|---|
${comparisons.map(row).join('\n')}

## Out of the band

${misses.length === 0 ? 'None.' : misses.map(({ what, figure, why }) => `- ${what}, ${figure}: ${why ?? 'not explained yet'}`).join('\n')}

## Not asked

Results that no query can express yet are not counted: layer-by-layer compute and utilisation, key-value caches and
latencies of serving, runs made of several stages, margins of revenue over cost.
`;
}

function row({ what, figure, unit, published, ours, tolerance, isInBand, source }: Comparison): string {
  const error = ours === null ? 'unknown' : `${((ours / published - 1) * 100).toFixed(1)} %`;
  const value = (number: number | null) =>
    number === null ? 'unknown' : `${short(number)} ${unit ?? ''}`.trim();
  const mark = isInBand ? '' : ' **out**';
  return `| ${what} | ${figure} | ${value(published)} | ${value(ours)} | ${error}${mark} | ±${(tolerance * 100).toFixed(1)} % | ${source} |`;
}

function short(value: number): string {
  return Math.abs(value) >= 1e15 ? value.toExponential(3) : Number(value.toPrecision(4)).toLocaleString('en');
}
