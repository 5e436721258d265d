import { fill } from '../../language/speak/fill.ts';
import { focusFirst } from '../../language/speak/in-focus.ts';
import type { Wording } from '../../language/wording.ts';
import { chartBlocks } from './chart-blocks.ts';
import { escapeText } from './escape.ts';
import type { MessageBlock } from './message-block.ts';
import { bold, bullets, line, link, plain, richText } from './rich-text.ts';

/** What the figure rests on, most wanted first; parts a reply does not have are left out. */
export function detailBlocks(wording: Wording): MessageBlock[] {
  const { labels, caveats, figuresTitle, figures, sources, focus } = wording;
  const named = (label: string, value: string) => fill(labels.pair, { label, value });
  const parts = {
    figures: titled(
      figuresTitle,
      figures.map(({ label, value, origin, url }) =>
        origin === undefined
          ? line(plain(named(label, value)))
          : line(plain(`${named(label, value)} · `), link(origin, url)),
      ),
    ),
    table: tableBlocks(wording),
    chart: chartBlocks(wording),
    caveats: titled(
      labels.caveats,
      caveats.map((caveat) => line(plain(caveat))),
    ),
    assumptions: assumptionBlocks(wording),
    working: workingBlocks(wording),
    // Else they are small print.
    sources:
      focus === 'sources'
        ? titled(
            labels.sources,
            sources.map(({ label, url }) => line(link(label, url))),
          )
        : [],
  };
  return [...focusFirst(parts, focus)];
}

function titled(title: string, lines: Parameters<typeof bullets>[0]): MessageBlock[] {
  return lines.length === 0 ? [] : [richText(line(bold(title)), bullets(lines))];
}

function tableBlocks({ table }: Wording): MessageBlock[] {
  if (table === undefined || table.rows.length === 0) return [];
  const rows = [table.columns, ...table.rows].map((row) =>
    row.map((cell) => ({ type: 'raw_text', text: cell === '' ? '–' : cell }) as const),
  );
  return [richText(line(bold(table.caption))), { type: 'table', rows }];
}

/** Fewer assumptions are read as fast in a list. */
const WORTH_A_TABLE = 3;

/** A table, where the answer is none itself: Slack takes one a message. */
function assumptionBlocks({ labels, assumptions, table }: Wording): MessageBlock[] {
  if (assumptions.length < WORTH_A_TABLE || (table?.rows.length ?? 0) > 0)
    return titled(
      labels.assumptions,
      assumptions.map(({ label, value, origin, url }) =>
        line(plain(`${fill(labels.pair, { label, value })} · `), link(origin, url)),
      ),
    );
  const cell = (text: string) => ({ type: 'raw_text', text: text === '' ? '–' : text }) as const;
  const columns = [labels.assumption, labels.value, labels.origin].map((text = '') => cell(text));
  const rows = assumptions.map(({ label, value, origin, url }) => [
    cell(label),
    cell(value),
    richText(line(link(origin === '' ? '–' : origin, url))),
  ]);
  const column_settings = columns.map(() => ({ is_wrapped: true }));
  return [
    richText(line(bold(labels.assumptions))),
    { type: 'table', rows: [columns, ...rows], column_settings },
  ];
}

/** A section, unlike rich text, is folded by Slack when it is long: few people read on, all can. */
function workingBlocks({ labels, working }: Wording): MessageBlock[] {
  if (working.length === 0) return [];
  const text = [`*${escapeText(labels.working)}*`, ...working.map(escapeText)].join('\n');
  return [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }];
}
