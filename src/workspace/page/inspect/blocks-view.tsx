import { violations } from '../../../slack/blocks/check-limits.ts';
import type { Json, Sight } from '../sight.ts';
import { useWorld } from '../world.tsx';
import { JsonView } from './json-view.tsx';
import { measureBlock, measureMessage } from './measure.ts';
import { Meter } from './meter.tsx';

/** How many of a block's measures are worth a look. */
const FULLEST = 3;

/** A message as it was sent: every block's JSON, and what it takes of Slack's limits. */
export function BlocksView({ sight }: { sight: Sight }) {
  const { pane, say } = useWorld();
  const message = [...sight.thread, ...sight.messages].find(({ ts }) => ts === pane.inspected);
  if (message === undefined) return <p className="empty">{say('blocks.gone')}</p>;
  const { text, blocks = [] } = message;
  const broken = violations({ ...(text && { text }), blocks });
  return (
    <div className="blocks-view">
      <p className="pane-lead">{say('blocks.what')}</p>
      <section aria-label={say('blocks.whole')}>
        <h3>{say('blocks.whole')}</h3>
        {measureMessage(text, blocks).map(({ name, used, most }) => (
          <Meter key={name} name={say(`blocks.${name}`)} used={used} most={most} />
        ))}
        <p className="verdict" data-bad={broken.length > 0 || undefined}>
          {broken.length === 0 ? say('blocks.fine') : broken.join('; ')}
        </p>
      </section>
      <JsonView title={say('blocks.text')} value={text} />
      {blocks.map((block, index) => (
        <BlockView key={String(block.block_id)} block={block} number={index + 1} />
      ))}
    </div>
  );
}

function BlockView({ block, number }: { block: Json; number: number }) {
  return (
    <details className="block-view">
      <summary>
        <span className="block-number">{number}</span>
        <code>{String(block.type)}</code>
      </summary>
      {measureBlock(block)
        .slice(0, FULLEST)
        .map(({ pointer, used, most }) => (
          <Meter key={pointer} name={pointer} used={used} most={most} />
        ))}
      <JsonView title="JSON" value={block} />
    </details>
  );
}
