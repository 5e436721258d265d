import { useState } from 'react';
import { fetchJson } from '../api.ts';
import { Icon } from '../frame/icon.tsx';
import { JsonView } from '../inspect/json-view.tsx';
import type { JournalDetail, JournalLine } from '../journal-line.ts';
import { useWorld } from '../world.tsx';
import { AckClock } from './ack-clock.tsx';

/** One request to the app or call of it; opened, with all that was in it. */
export function JournalEntry({ line }: { line: JournalLine }) {
  const { say } = useWorld();
  const [detail, setDetail] = useState<JournalDetail>();
  const { kind, type, name, milliseconds, isDone, status, error, retry, number } = line;
  const look = () => fetchJson<JournalDetail>(`api/journal/entry?number=${number}`).then(setDetail);
  const took = `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
  return (
    <li>
      <details
        className="journal-entry"
        data-kind={kind}
        onToggle={({ currentTarget }) => currentTarget.open && look()}
      >
        <summary>
          <Icon name={kind === 'request' ? 'arrowDown' : 'arrowUp'} />
          <span className="journal-name">
            <small>{say(`journal.${type}`)}</small>
            <code>{name}</code>
          </span>
          <span className="journal-took" data-bad={error !== undefined || undefined}>
            {retry !== undefined && `${say('journal.retry', { count: String(retry) })} · `}
            {error ?? (isDone ? status : say('journal.waiting'))} · {took}
          </span>
          {kind === 'request' && <AckClock milliseconds={milliseconds} isDone={isDone} />}
        </summary>
        {detail && (
          <div className="journal-detail">
            {detail.headers && <JsonView title={say('journal.headers')} value={detail.headers} />}
            <JsonView
              title={say(kind === 'request' ? 'journal.payload' : 'journal.arguments')}
              value={detail.sent}
            />
            <JsonView
              title={say(kind === 'request' ? 'journal.acknowledged' : 'journal.answered')}
              value={detail.answered === '' ? undefined : detail.answered}
            />
          </div>
        )}
      </details>
    </li>
  );
}
