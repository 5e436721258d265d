import { useEffect, useState } from 'react';
import { fetchSight, type Look } from './api.ts';
import type { Sight } from './sight.ts';

/** Counts what happened in the workspace, as the server tells it; `undefined` while the server is out of reach. */
export function useChanges(): number | undefined {
  const [version, setVersion] = useState<number | undefined>(0);
  useEffect(() => {
    const source = new EventSource('/api/changes');
    source.onmessage = ({ data }) => setVersion(Number(data));
    source.onerror = () => setVersion(undefined);
    return () => source.close();
  }, []);
  return version;
}

/** What is to be seen, looked at again after every change; the last sight stays while the next is on its way. */
export function useSight({ as, channel, thread }: Look, version: number | undefined): Sight | undefined {
  const [sight, setSight] = useState<Sight>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is the reason to look again.
  useEffect(() => {
    const leaving = new AbortController();
    fetchSight({ as, channel, thread }, leaving.signal)
      .then(setSight)
      .catch(() => {
        // Left for another place, or the server is gone, which the changes tell.
      });
    return () => leaving.abort();
  }, [as, channel, thread, version]);
  return sight;
}
