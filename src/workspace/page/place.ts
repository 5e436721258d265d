import { useCallback, useEffect, useState } from 'react';

/** What the page shows; kept in its address, so that it can be reloaded, gone back from and sent to a colleague. */
export interface Place {
  /** A channel's id; the direct messages with the app when left out. */
  readonly channel?: string | undefined;
  /** Timestamp of a thread's root. */
  readonly thread?: string | undefined;
}

/** In the place of a channel: the app's home tab. */
export const HOME = 'home';

function placeIn(hash: string): Place {
  const [, channel, thread] = hash.split('/');
  return { channel: channel || undefined, thread: thread || undefined };
}

function hashOf({ channel = '', thread = '' }: Place): string {
  return `#/${[channel, thread].filter(Boolean).join('/')}`;
}

/** The place in the address, and a way to go to another. */
export function usePlace(): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const look = () =>
      setPlace((before) => (hashOf(before) === location.hash ? before : placeIn(location.hash)));
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  // The browser tells of a new address a moment later; nobody is to wait for that.
  const go = useCallback((next: Place) => {
    location.hash = hashOf(next);
    setPlace(placeIn(location.hash));
  }, []);
  return [place, go];
}
