import type { Wording } from '../wording.ts';
import { fill } from './fill.ts';
import { focusFirst, inFocus } from './in-focus.ts';

/** How much to say: addresses of sources are for people who cannot click, but nobody wants them read aloud. */
interface PlainTextOptions {
  readonly urls?: boolean;
}

/** A whole reply as plain text, readable aloud, in the order in which people want it. */
export function plainText(whole: Wording, { urls = true }: PlainTextOptions = {}): string {
  const wording = inFocus(whole);
  const { labels, table } = wording;
  const withUrl = (text: string, url: string | undefined) =>
    urls && url !== undefined ? `${text} ${url}` : text;
  const pair = (label: string, value: string) => fill(labels.pair, { label, value });
  const parts: readonly (readonly string[])[] = [
    [wording.headline, wording.range, wording.mover],
    [wording.changed, wording.reading, wording.ignored],
    titled(
      labels.instead,
      wording.instead.map(({ label }) => label),
    ),
    ...focusFirst(
      {
        figures: [
          titled(
            wording.figuresTitle,
            wording.figures.map(({ label, value, origin }) =>
              [pair(label, value), origin].filter(Boolean).join(' · '),
            ),
          ),
        ],
        table: [
          table === undefined || table.rows.length === 0 ? [] : [table.caption, ...tableLines(table, pair)],
        ],
        chart: [[wording.chart?.takeaway ?? '']],
        caveats: [titled(labels.caveats, wording.caveats)],
        assumptions: [
          titled(
            labels.assumptions,
            wording.assumptions.map(({ label, value, origin }) => `${pair(label, value)} · ${origin}`),
          ),
        ],
        working: [titled(labels.working, wording.working)],
        next: [
          titled(
            wording.nextTitle,
            wording.next.map(({ label }) => label),
          ),
        ],
        sources: [
          titled(
            labels.sources,
            wording.sources.map(({ label, url }) => withUrl(label, url)),
          ),
        ],
      },
      wording.focus,
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
