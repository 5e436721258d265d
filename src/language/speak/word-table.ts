import type { Cell, Table } from '../../engine/answer.ts';
import type { Wording } from '../wording.ts';
import type { Spoken } from './spoken.ts';
import { labelOf, writeText } from './write-name.ts';
import { asListed, writeRange } from './write-range.ts';

/** A table in words, its columns under their names; `subject` is its caption where the language has none. */
export function wordTable(table: Table, subject: string, spoken: Spoken): NonNullable<Wording['table']> {
  return {
    caption: spoken.replies.captions[table.columns[0] ?? ''] ?? subject,
    columns: table.columns.map((column) => labelOf(column, spoken)),
    rows: table.rows.map((row) =>
      row.map((cell, index) => writeCell(cell, table.columns[index] ?? '', spoken)),
    ),
  };
}

function writeCell(cell: Cell, column: string, spoken: Spoken): string {
  return typeof cell === 'string'
    ? writeText(cell, spoken)
    : writeRange(asListed(column, cell, spoken), spoken);
}
