import { type Block, Message } from 'slack-blocks-to-jsx';
import { usePlaces } from '../places.tsx';
import type { Json } from '../sight.ts';
import { useWorld } from '../world.tsx';
import { readableBlocks } from './readable-blocks.ts';

/** Blocks one only reads. */
export function DisplayBlocks({ blocks }: { blocks: readonly Json[] }) {
  const { opening } = useWorld();
  const { app, people } = opening;
  const channels = usePlaces().flatMap(({ id, name }) =>
    name.startsWith('#') ? { id, name: name.slice(1) } : [],
  );
  const users = [...people.map(({ id, name }) => ({ id, name })), { id: app.userId, name: app.name }];
  return (
    <div className="display" ref={withoutId}>
      <Message
        blocks={readableBlocks(blocks) as unknown as Block[]}
        logo=""
        name=""
        theme="light"
        unstyled
        withoutWrapper
        data={{ users, channels }}
        hooks={{
          link: ({ href, children }) => (
            <a href={href} target="_blank" rel="noreferrer noopener">
              {children}
            </a>
          ),
        }}
      />
    </div>
  );
}

/** The library gives every message it shows the same id, for a stylesheet that is not used here. */
function withoutId(shown: HTMLElement | null): void {
  shown?.firstElementChild?.removeAttribute('id');
}
