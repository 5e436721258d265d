import { useEffect, useMemo, useState } from 'react';
import type { Place } from '../place.ts';

/** What stands beside the conversation: a thread, what passed between Slack and the app, or a message's JSON. */
export type PaneTab = 'thread' | 'journal' | 'blocks';

export interface PaneState {
  /** Undefined while nothing does. */
  readonly shows: PaneTab | undefined;
  /** Timestamp of the message whose JSON can be looked at. */
  readonly inspected: string | undefined;
  show(tab: PaneTab): void;
  inspect(ts: string): void;
  close(): void;
}

/** A thread is part of the address; the rest is of the moment. */
export function usePane(place: Place, go: (place: Place) => void): PaneState {
  const { channel, thread } = place;
  const [tab, setTab] = useState<PaneTab | undefined>(thread === undefined ? undefined : 'thread');
  const [inspected, setInspected] = useState<string>();
  useEffect(() => {
    setTab((before) => (thread === undefined ? (before === 'thread' ? undefined : before) : 'thread'));
  }, [thread]);
  return useMemo(
    () => ({
      shows: tab,
      inspected,
      show: setTab,
      inspect(ts) {
        setInspected(ts);
        setTab('blocks');
      },
      close() {
        setTab(undefined);
        if (thread !== undefined) go({ channel });
      },
    }),
    [tab, inspected, channel, thread, go],
  );
}
