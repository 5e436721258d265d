import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** An element and how wide it is, in pixels, as long as it is there; 0 before it is known. */
export function useWidth<Kind extends HTMLElement>(): readonly [RefObject<Kind | null>, number] {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const watching = new ResizeObserver(() => setWidth(current.clientWidth));
    watching.observe(current);
    return () => watching.disconnect();
  }, []);
  return [element, width];
}
