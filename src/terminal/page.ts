import { styleText } from 'node:util';
import { fill } from '../language/speak/fill.ts';
import { focusFirst, inFocus } from '../language/speak/in-focus.ts';
import type { WordedChart, Wording } from '../language/wording.ts';
import { bars } from './bars.ts';
import { inColumns, widthOf, wrapped } from './columns.ts';

export interface PageOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether it shows bold and faint text, and links. */
  readonly styled: boolean;
  /** Whether the questions to go on with can be picked by number. */
  readonly numbered: boolean;
}

/** Between cells where columns do not fit. */
const SIDE_BY_SIDE = ' · ';

/** A reply as a terminal shows it: the figure first and bold, tables in columns, sources as links. */
export function page(whole: Wording, options: PageOptions): string {
  const wording = inFocus(whole);
  const { labels, table, chart, next } = wording;
  const { styled, numbered, width } = options;
  const bold = (text: string) => (styled ? styleText('bold', text, { validateStream: false }) : text);
  const faint = (text: string) => (styled ? styleText('dim', text, { validateStream: false }) : text);
  const lines = (...texts: readonly string[]) =>
    texts.filter(Boolean).flatMap((text) => wrapped(text, width));
  const titled = (title: string, under: readonly string[]) =>
    under.length === 0 ? [] : [faint(title), ...under.flatMap((line) => wrapped(`  ${line}`, width, '    '))];
  const columns = (title: string, rows: readonly (readonly string[])[]) => {
    const aligned = inColumns(rows).map((line) => `  ${line}`);
    if (aligned.every((line) => widthOf(line) <= width))
      return rows.length === 0 ? [] : [faint(title), ...aligned];
    return titled(
      title,
      rows.map((row) => row.join(SIDE_BY_SIDE)),
    );
  };
  const drawn = (picture: WordedChart) => {
    const [title = '', ...rows] = bars(picture, wording, width);
    return [faint(title), ...rows, ...lines(picture.takeaway)];
  };

  const parts = [
    [...lines(wording.headline).map(bold), ...lines(wording.range, wording.mover)],
    lines(wording.changed, wording.reading, wording.ignored).map(faint),
    titled(
      labels.instead,
      wording.instead.map(({ label }) => label),
    ),
    ...focusFirst(
      {
        figures: [
          columns(
            wording.figuresTitle,
            wording.figures.map(({ label, value }) => [label, value]),
          ),
        ],
        table:
          table === undefined || table.rows.length === 0
            ? []
            : [columns(table.caption, [table.columns.map(bold), ...table.rows])],
        chart: chart === undefined ? [] : [drawn(chart)],
        caveats: [titled(labels.caveats, wording.caveats)],
        assumptions: [
          columns(
            labels.assumptions,
            wording.assumptions.map(({ label, value, origin }) => [label, value, faint(origin)]),
          ),
        ],
        working: [titled(labels.working, wording.working)],
        sources: [
          titled(
            labels.sources,
            wording.sources.map(({ label, url }) => linked(label, url, styled)),
          ),
        ],
      },
      wording.focus,
    ),
    titled(
      wording.nextTitle,
      next.map(({ label }, index) =>
        numbered ? fill(labels.numbered ?? '', { number: `${index + 1}`, label }) : label,
      ),
    ),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

/** A link one can click where the terminal knows how (OSC 8), else followed by its address. */
function linked(label: string, url: string | undefined, styled: boolean): string {
  if (url === undefined) return label;
  return styled ? `\u001b]8;;${url}\u001b\\${label}\u001b]8;;\u001b\\` : `${label} ${url}`;
}
