import type { Wording } from '../wording.ts';
import { fill } from './fill.ts';

/** How much to say: addresses of sources are for people who cannot click, but nobody wants them read aloud. */
export interface PlainTextOptions {
  readonly urls?: boolean;
}

/** A whole reply as plain text, readable aloud, in the order in which people want it. */
export function plainText(wording: Wording, { urls = true }: PlainTextOptions = {}): string {
  const { labels, table } = wording;
  const withUrl = (text: string, url: string | undefined) =>
    urls && url !== undefined ? `${text} ${url}` : text;
  const pair = (label: string, value: string) => fill(labels.pair, { label, value });
  const parts = [
    [wording.headline, wording.range, wording.mover],
    [wording.reading, wording.ignored],
    titled(
      wording.figuresTitle,
      wording.figures.map(({ label, value }) => pair(label, value)),
    ),
    table === undefined || table.rows.length === 0 ? [] : [table.caption, ...tableLines(table, pair)],
    [wording.chart?.takeaway ?? ''],
    titled(labels.caveats, wording.caveats),
    titled(
      labels.assumptions,
      wording.assumptions.map(({ label, value, origin }) => `${pair(label, value)} · ${origin}`),
    ),
    titled(labels.working, wording.working),
    titled(
      wording.nextTitle,
      wording.next.map(({ label }) => label),
    ),
    titled(
      labels.sources,
      wording.sources.map(({ label, url }) => withUrl(label, url)),
    ),
    [wording.leftOut],
  ];
  return parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

function titled(title: string | undefined, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title ?? '', ...lines.map((line) => `- ${line}`)];
}

/** Each row as "column: cell" pairs, since columns cannot be seen when they are heard. */
function tableLines(
  { columns, rows }: NonNullable<Wording['table']>,
  pair: (label: string, value: string) => string,
): string[] {
  return rows.map((row) => `- ${row.map((cell, index) => pair(columns[index] ?? '', cell)).join(' · ')}`);
}
