import { useLayoutEffect, useRef, useState } from 'react';
import { Element } from '../elements/element.tsx';
import type { Json } from '../sight.ts';
import { useWorld } from '../world.tsx';
import { DisplayBlocks } from './display-blocks.tsx';

/** Text, folded where it is long unless the app says otherwise, with perhaps something to act on beside it. */
export function SectionBlock({ block }: { block: Json }) {
  const { accessory, expand, ...text } = block;
  const isImage = (accessory as Json | undefined)?.type === 'image';
  const shown = <DisplayBlocks blocks={[isImage ? { ...text, accessory } : text]} />;
  return (
    <div className="section">
      {expand === true ? shown : <Folded>{shown}</Folded>}
      {accessory !== undefined && !isImage && (
        <Element blockId={String(block.block_id)} element={accessory as Json} />
      )}
    </div>
  );
}

function Folded({ children }: { children: React.ReactNode }) {
  const { say } = useWorld();
  const text = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    const { current } = text;
    if (current) setLong(current.scrollHeight > current.clientHeight + 4);
  }, []);
  return (
    <div>
      <div ref={text} className="folded" data-open={isOpen || undefined}>
        {children}
      </div>
      {isLong && (
        <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'block.less' : 'block.more')}
        </button>
      )}
    </div>
  );
}
