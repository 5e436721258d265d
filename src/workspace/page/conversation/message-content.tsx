import { memo, useMemo } from 'react';
import { Blocks } from '../blocks/blocks.tsx';
import { textBlocks } from '../blocks/text-blocks.ts';
import { type Surface, SurfaceProvider, useInputs } from '../elements/surface.tsx';
import type { PageMessage } from '../sight.ts';
import { useWorld } from '../world.tsx';

/** What a message says, and what can be done in it. Every look makes new objects; only what changed is drawn again. */
export const MessageContent = memo(Content, (before, after) => {
  return JSON.stringify(before.message) === JSON.stringify(after.message);
});

function Content({ message }: { message: PageMessage }) {
  const { act } = useWorld();
  const { channel, ts, text } = message;
  const blocks = useMemo(
    () => (message.blocks?.length ? message.blocks : textBlocks(text)),
    [message.blocks, text],
  );
  const { state, hold } = useInputs(blocks);
  const surface = useMemo<Surface>(
    () => ({
      state,
      errors: {},
      hold,
      act: (used) => act({ do: 'click', channel, ts, ...used }),
    }),
    [act, channel, ts, state, hold],
  );
  return (
    <SurfaceProvider value={surface}>
      <Blocks blocks={blocks} />
    </SurfaceProvider>
  );
}
