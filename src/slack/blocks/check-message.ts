import { checkCount } from './check-count.ts';
import { limits } from './limits.ts';
import { type Json, pointerOf, visitObjects } from './walk.ts';

/** Where the blocks of a message or a view are. */
export const BLOCKS: readonly string[] = ['blocks'];

/** Characters that count. */
function charactersOf(blocks: readonly unknown[]): number {
  // Counted the quick way where even that is no more than Slack takes.
  const all = JSON.stringify(blocks).length;
  return all > limits.messageCharacters ? JSON.stringify(blocks, shownAlone).length : all;
}

/** What nobody sees, the values that buttons carry, has limits of its own. */
function shownAlone(key: string, value: unknown): unknown {
  return key === 'value' && typeof value === 'string' ? '' : value;
}

/** What Slack would refuse in a message as a whole: its text, its characters, its tables. */
export function checkMessage({ text }: Json, blocks: readonly unknown[]): string[] {
  const types = blocks.map((block) => String((block as Json | null)?.type));
  const tables = blocks.filter((_, index) => types[index]?.endsWith('table'));
  return [
    ...(typeof text === 'string' ? checkCount(['text'], text.length, { most: limits.messageText }) : []),
    ...(typeof text === 'string' && text.trim() === '' ? ['/text: nothing to read aloud'] : []),
    ...checkCount(BLOCKS, charactersOf(blocks), { most: limits.messageCharacters }),
    ...checkCount(BLOCKS, textIn(tables), { most: limits.tableCharacters }, 'characters in tables'),
    ...checkCount(
      BLOCKS,
      textIn(blocks.filter((_, index) => types[index] === 'markdown')),
      { most: limits.markdownCharacters },
      'characters in markdown',
    ),
    ...tables.flatMap(checkRows),
    ...limits.atMost.flatMap(({ types: counted, most }) => {
      const count = types.filter((type) => (counted as readonly string[]).includes(type)).length;
      return checkCount(BLOCKS, count, { most }, `blocks of type ${counted.join(' or ')}`);
    }),
  ];
}

/** Every row of a data table is as long as its header. */
function checkRows(table: unknown): string[] {
  const { type, rows } = table as { readonly type?: unknown; readonly rows?: unknown };
  const lengths = Array.isArray(rows) ? rows.map((row) => (Array.isArray(row) ? row.length : 0)) : [];
  return type === 'data_table' && new Set(lengths).size > 1
    ? [`${pointerOf(BLOCKS)}: rows of unequal length`]
    : [];
}

/** Characters of all text in some blocks. */
function textIn(blocks: readonly unknown[]): number {
  let count = 0;
  visitObjects(blocks, [], ({ text }) => {
    if (typeof text === 'string') count += text.length;
  });
  return count;
}
