import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { PageMessage } from '../sight.ts';
import { useWorld } from '../world.tsx';
import { Message } from './message.tsx';
import { dayOf } from './when.ts';

interface ListProps {
  readonly messages: readonly PageMessage[];
  readonly inThread?: boolean;
  /** What stands above the first message. */
  readonly children?: ReactNode;
}

/** Messages, oldest first, with a line between days. One of them takes part in the order of focus; arrows move on. */
export function MessageList({ messages, inThread = false, children }: ListProps) {
  const { person, place, pane, go, say } = useWorld();
  const list = useRef<HTMLDivElement>(null);
  const last = messages.at(-1)?.ts;
  useLayoutEffect(() => {
    if (last !== undefined) showLast(list.current);
  }, [last]);
  const dayAt = (index: number) => {
    const message = messages[index];
    return message && dayOf(message.at, person.locale, person.zone);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const article = event.target as HTMLElement;
    const message = messages.find(({ ts }) => ts === article.dataset.ts);
    if (!message || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      step(article, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 't' && !message.ephemeral)
      go({ ...place, channel: message.channel, thread: message.thread ?? message.ts });
    else if (event.key === 'i') pane.inspect(message.ts);
    else if (event.key === 'm') article.querySelector<HTMLElement>('.message-tools .menu button')?.click();
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="messages"
      ref={list}
      role="log"
      aria-live="off"
      aria-label={say(inThread ? 'pane.thread' : 'conversation.messages')}
      onKeyDown={onKeyDown}
    >
      {children}
      {messages.map((message, index) => (
        <div key={message.ts} className="messages-entry">
          {dayAt(index) !== dayAt(index - 1) && <p className="day">{dayAt(index)}</p>}
          <Message message={message} inThread={inThread} isLast={message.ts === last} />
        </div>
      ))}
    </div>
  );
}

function step(article: HTMLElement, by: number): void {
  const all = [...(article.closest('.messages')?.querySelectorAll<HTMLElement>('article') ?? [])];
  all[all.indexOf(article) + by]?.focus();
}

/** Scrolls to what came last: all of it, or its beginning where it is longer than the list is high. */
function showLast(list: HTMLElement | null): void {
  const entry = list?.lastElementChild;
  if (!list || !entry) return;
  const isLong = entry.clientHeight > list.clientHeight;
  entry.scrollIntoView({ block: isLong ? 'start' : 'end' });
}
