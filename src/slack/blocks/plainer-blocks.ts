import type { MessageBlock } from './message-block.ts';
import { bullets, line, plain, richText } from './rich-text.ts';

interface Cell {
  readonly text?: string;
}

/** The same blocks without those Slack may not know yet: charts are left out, tables become lists. */
export function plainerBlocks(blocks: readonly MessageBlock[]): MessageBlock[] {
  return blocks.flatMap((block): MessageBlock[] => {
    if (block.type === 'data_visualization') return [];
    if (block.type !== 'table' && block.type !== 'data_table') return [block];
    const [columns = [], ...rows] = block.rows as readonly (readonly Cell[])[];
    const lines = rows.map((row) =>
      line(plain(row.map(({ text = '' }, at) => `${columns[at]?.text ?? ''}: ${text}`).join(' · '))),
    );
    return lines.length === 0 ? [] : [richText(bullets(lines))];
  });
}
