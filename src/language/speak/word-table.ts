import type { Cell, Table } from '../../engine/answer.ts';
import type { Range } from '../../quantity/range.ts';
import type { Wording } from '../wording.ts';
import { asListed } from './as-listed.ts';
import type { Spoken } from './spoken.ts';
import { withStanding } from './word-standing.ts';
import { labelOf, writeText } from './write-name.ts';
import { CONVERTED_FIGURES, isExact, writeEnds, writeRange, writeSingle } from './write-range.ts';

/** Ranges in the words of who said them: their middle is nobody's. */
const SAID = 'guided';

/** Amounts changed into another currency are not known to the last figure. */
const CONVERTED = 'converted';

/** From here on, cents say nothing. */
const DOLLARS_ALONE = 1000;

/** A table in words, its columns under their names; `subject` is its caption where the language has none. */
export function wordTable(
  table: Table,
  subject: () => string,
  spoken: Spoken,
): NonNullable<Wording['table']> {
  return {
    caption: spoken.replies.captions[table.columns[0] ?? ''] ?? subject(),
    columns: table.columns.map((column) => labelOf(column, spoken)),
    rows: table.rows.map((row) =>
      row.map((cell, index) => {
        const column = table.columns[index] ?? '';
        if (column === CONVERTED && isNumber(cell) && isExact(cell))
          return writeSingle(cell.mid, cell.unit, CONVERTED_FIGURES, spoken);
        if (column === SAID && isNumber(cell)) return writeEnds(cell, spoken);
        return isPriceAmong(cell, columnOf(table, index))
          ? writeSingle(cell.mid, asListed(column, cell, spoken).unit, 'cents', spoken)
          : writeCell(cell, column, spoken);
      }),
    ),
  };
}

function isNumber(cell: Cell | undefined): cell is Range {
  return typeof cell === 'object' && cell !== null;
}

function columnOf({ rows }: Table, index: number): Range[] {
  return rows.flatMap((row) => {
    const cell = row[index];
    return typeof cell === 'string' || !cell ? [] : [cell];
  });
}

/** Whether a cell is an exact price in a column of prices in dollars and cents: they are compared at a glance. */
function isPriceAmong(cell: Cell, column: readonly Range[]): cell is Range {
  if (cell === null || typeof cell === 'string' || !isExact(cell)) return false;
  return (
    column.every(({ unit, high }) => unit.startsWith('USD') && high < DOLLARS_ALONE) && column.some(hasCents)
  );
}

function hasCents({ mid }: Range): boolean {
  return !Number.isInteger(mid);
}

function writeCell(cell: Cell, column: string, spoken: Spoken): string {
  return typeof cell === 'string'
    ? writeText(cell, spoken)
    : withStanding(writeRange(asListed(column, cell, spoken), spoken), cell?.standing, spoken);
}
