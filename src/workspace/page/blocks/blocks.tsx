import type { ComponentType } from 'react';
import { ChartBlock } from '../chart/chart-block.tsx';
import type { Json } from '../sight.ts';
import { ActionsBlock } from './actions-block.tsx';
import { DisplayBlocks } from './display-blocks.tsx';
import { InputBlock } from './input-block.tsx';
import { SectionBlock } from './section-block.tsx';
import { TableBlock } from './table-block.tsx';

/** Blocks one can act on, which the library only draws, and those it draws poorly. */
const own: Readonly<Record<string, ComponentType<{ block: Json }>>> = {
  actions: ActionsBlock,
  context_actions: ActionsBlock,
  data_table: TableBlock,
  data_visualization: ChartBlock,
  input: InputBlock,
  section: SectionBlock,
  table: TableBlock,
};

/** The blocks of a message, a form or a home tab, in order. */
export function Blocks({ blocks }: { blocks: readonly Json[] }) {
  return (
    <div className="blocks">
      {runsOf(blocks).map((run) => {
        const [first] = run;
        const Own = own[String(first?.type)];
        const key = String(first?.block_id);
        return Own && first ? <Own key={key} block={first} /> : <DisplayBlocks key={key} blocks={run} />;
      })}
    </div>
  );
}

/** Neighbours that are only read, together; every other block alone. */
function runsOf(blocks: readonly Json[]): Json[][] {
  const runs: Json[][] = [];
  let open = false;
  for (const block of blocks) {
    const isOwn = String(block.type) in own;
    if (open && !isOwn) runs.at(-1)?.push(block);
    else runs.push([block]);
    open = !isOwn;
  }
  return runs;
}
