import { useId } from 'react';
import { Element } from '../elements/element.tsx';
import { useSurface } from '../elements/surface.tsx';
import { textOf } from '../elements/text-of.ts';
import type { Json } from '../sight.ts';
import { useWorld } from '../world.tsx';

/** A labelled input of a form, with its hint and what is wrong with it. */
export function InputBlock({ block }: { block: Json }) {
  const { say } = useWorld();
  const { errors } = useSurface();
  const id = useId();
  const blockId = String(block.block_id);
  const error = errors[blockId];
  const hint = textOf(block.hint);
  return (
    <div className="input-block" data-bad={error !== undefined || undefined}>
      <span className="input-label" id={`${id}-label`}>
        {textOf(block.label)}
        {block.optional === true && <small>{say('form.optional')}</small>}
      </span>
      <Element
        blockId={blockId}
        element={block.element as Json}
        dispatches={block.dispatch_action === true}
        labelledBy={`${id}-label`}
        describedBy={`${id}-hint ${id}-error`}
        invalid={error !== undefined}
      />
      <small id={`${id}-hint`}>{hint}</small>
      <p className="input-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}
