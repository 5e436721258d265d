import { useEffect, useState } from 'react';
import type { Sight } from '../sight.ts';

/** Channels something came to since they were last looked at; what was there at first is no news. */
export function useNews(sight: Sight): ReadonlySet<string> {
  const { as, channel, latest } = sight;
  const [seen, setSeen] = useState({ as, latest });
  useEffect(() => {
    setSeen((before) =>
      before.as === as
        ? { as, latest: { ...latest, ...before.latest, [channel]: latest[channel] ?? -1 } }
        : { as, latest },
    );
  }, [as, channel, latest]);
  if (seen.as !== as) return new Set();
  const isNew = ([id, order]: [string, number]) => id !== channel && order > (seen.latest[id] ?? order);
  return new Set(
    Object.entries(latest)
      .filter(isNew)
      .map(([id]) => id),
  );
}
