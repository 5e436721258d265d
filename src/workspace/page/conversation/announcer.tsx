import { useRef } from 'react';
import type { PageMessage } from '../sight.ts';
import { useWorld } from '../world.tsx';

/** Reads out what the app says, by the text it gives for that: the beginning, which holds the figure. */
export function Announcer({ messages }: { messages: readonly PageMessage[] }) {
  const { opening, say } = useWorld();
  const first = useRef<number>(undefined);
  const latest = messages
    .filter(({ byApp }) => byApp)
    .reduce<PageMessage | undefined>(
      (newest, one) => (newest && newest.order > one.order ? newest : one),
      undefined,
    );
  // What was there when the page was opened is old news.
  first.current ??= latest?.order ?? -1;
  const isNew = latest !== undefined && latest.order > first.current;
  const said = isNew ? latest.text.split('\n\n')[0] : undefined;
  return (
    <p className="unseen" role="status">
      {said && say('message.said', { who: opening.app.name, text: said })}
    </p>
  );
}
