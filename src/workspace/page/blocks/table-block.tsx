import { useState } from 'react';
import { numbered } from '../numbered.ts';
import type { Json } from '../sight.ts';
import { useWorld } from '../world.tsx';
import { DisplayBlocks } from './display-blocks.tsx';

/** How many rows Slack shows of a data table unless told. */
const USUAL_PAGE = 5;

/** Characters from which on a cell is broken into lines. */
const LONG = 28;

/** A table: the first row is its head. A data table has a caption, pages, and a column that names the row. */
export function TableBlock({ block }: { block: Json }) {
  const { say } = useWorld();
  const [page, setPage] = useState(0);
  const [head = [], ...rows] = block.rows as readonly (readonly Json[])[];
  const isData = block.type === 'data_table';
  const size = isData ? Number(block.page_size ?? USUAL_PAGE) : rows.length;
  const pages = Math.max(1, Math.ceil(rows.length / Math.max(1, size)));
  const naming = Number(block.row_header_column_index ?? 0);
  const settings = (block.column_settings ?? []) as readonly ({ align?: string } | null)[];
  const alignOf = (column: number) =>
    settings[column]?.align ?? (rows[0]?.[column]?.type === 'raw_number' ? 'right' : undefined);
  const shown = rows.slice(page * size, (page + 1) * size);
  return (
    <div className="table">
      <section
        className="table-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={String(block.caption ?? say('block.table'))}
      >
        <table>
          {isData && <caption>{String(block.caption)}</caption>}
          <thead>
            <tr>
              {numbered(head).map(({ place, value: cell }) => (
                <th key={place} scope="col" data-align={alignOf(place)}>
                  <Cell cell={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbered(shown).map(({ place: line, value: row }) => (
              <tr key={line}>
                {numbered(row).map(({ place, value: cell }) =>
                  place === naming ? (
                    <th key={place} scope="row" data-align={alignOf(place)}>
                      <Cell cell={cell} />
                    </th>
                  ) : (
                    <td
                      key={place}
                      data-align={alignOf(place)}
                      data-long={cellText(cell).length > LONG || undefined}
                    >
                      <Cell cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 && (
        <div className="table-pages">
          <button type="button" className="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {say('block.before')}
          </button>
          <span>{say('block.page', { page: String(page + 1), pages: String(pages) })}</span>
          <button
            type="button"
            className="button"
            disabled={page === pages - 1}
            onClick={() => setPage(page + 1)}
          >
            {say('block.after')}
          </button>
        </div>
      )}
    </div>
  );
}

function Cell({ cell }: { cell: Json }) {
  return cell.type === 'rich_text' ? <DisplayBlocks blocks={[cell]} /> : cellText(cell);
}

function cellText({ text, value }: Json): string {
  return String(text ?? value ?? '');
}
