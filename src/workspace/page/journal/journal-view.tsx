import { useEffect, useState } from 'react';
import { fetchJson } from '../api.ts';
import type { JournalLine } from '../journal-line.ts';
import { useWorld } from '../world.tsx';
import { JournalEntry } from './journal-entry.tsx';

/** What passed between Slack and the app, newest first, each with the time it took of the time there is. */
export function JournalView({ version }: { version: number | undefined }) {
  const { say } = useWorld();
  const [lines, setLines] = useState<readonly JournalLine[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is the reason to look again.
  useEffect(() => {
    fetchJson<{ lines: JournalLine[] }>('api/journal')
      .then((answer) => setLines(answer.lines))
      .catch(() => {
        // The server is gone, which the changes tell.
      });
  }, [version]);
  return (
    <div className="journal">
      <p className="pane-lead">{say('journal.what')}</p>
      {lines.length === 0 && <p className="empty">{say('journal.empty')}</p>}
      <ol>
        {lines.map((line) => (
          <JournalEntry key={line.number} line={line} />
        ))}
      </ol>
    </div>
  );
}
