import { useLayoutEffect, useRef } from 'react';
import type { PageMessage } from '../protocol.ts';
import { useWorld } from '../world.tsx';
import { Message } from './message.tsx';
import { dayOf, timeOf } from './when.ts';

/** Messages, oldest first, with a line between days. */
export function MessageList({
  messages,
  inThread,
}: {
  messages: readonly PageMessage[];
  inThread?: boolean;
}) {
  const { person } = useWorld();
  const list = useRef<HTMLDivElement>(null);
  const last = messages.at(-1)?.ts;
  useLayoutEffect(() => {
    if (last !== undefined) showLast(list.current);
  }, [last]);
  const dayAt = (index: number) => {
    const message = messages[index];
    return message && dayOf(timeOf(message.ts), person.locale, person.zone);
  };
  return (
    <div className="messages" ref={list}>
      {messages.map((message, index) => (
        <div key={message.ts} className="messages-entry">
          {dayAt(index) !== dayAt(index - 1) && <p className="day">{dayAt(index)}</p>}
          <Message message={message} inThread={inThread ?? false} />
        </div>
      ))}
    </div>
  );
}

/** Scrolls to what came last: all of it, or its beginning where it is longer than the list is high. */
function showLast(list: HTMLElement | null): void {
  const entry = list?.lastElementChild;
  if (!list || !entry) return;
  const isLong = entry.clientHeight > list.clientHeight;
  entry.scrollIntoView({ block: isLong ? 'start' : 'end' });
}
