import type { MessageBlock } from './message-block.ts';
import { bullets, line, plain, richText } from './rich-text.ts';

/** The same blocks without those Slack may not know yet: charts are left out, tables become lists. */
export function plainerBlocks(blocks: readonly MessageBlock[]): MessageBlock[] {
  return blocks.flatMap((block): MessageBlock[] => {
    if (block.type === 'data_visualization') return [];
    if (block.type !== 'table' && block.type !== 'data_table') return [block];
    const [columns = [], ...rows] = block.rows;
    const lines = rows.map((row) =>
      line(plain(row.map((cell, at) => `${textIn(columns[at])}: ${textIn(cell)}`).join(' · '))),
    );
    return lines.length === 0 ? [] : [richText(bullets(lines))];
  });
}

/** All text of a cell, whatever it is made of. */
function textIn(cell: unknown): string {
  if (typeof cell !== 'object' || cell === null) return '';
  const { text } = cell as { readonly text?: unknown };
  return typeof text === 'string' ? text : Object.values(cell).map(textIn).join('');
}
