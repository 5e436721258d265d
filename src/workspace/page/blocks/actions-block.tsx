import { Element } from '../elements/element.tsx';
import type { Json } from '../sight.ts';

/** Buttons and menus in a row; `context_actions` are the same, smaller. */
export function ActionsBlock({ block }: { block: Json }) {
  const elements = block.elements as readonly Json[];
  return (
    <div className={block.type === 'actions' ? 'actions' : 'actions context-actions'}>
      {elements.map((element) => (
        <Element
          key={`${element.action_id}:${element.value}`}
          blockId={String(block.block_id)}
          element={element}
        />
      ))}
    </div>
  );
}
