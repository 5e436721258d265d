import { useEffect } from 'react';
import type { Sight } from '../sight.ts';
import { useWorld } from '../world.tsx';

/** The keys that work anywhere on the page; those of a message and of the composer are theirs. */
export function useShortcuts(sight: Sight | undefined, onHelp: () => void): void {
  const { place, go, pane } = useWorld();
  useEffect(() => {
    const channels = sight ? [...sight.channels.map(({ id }) => id), sight.directMessage] : [];
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const { key, altKey, ctrlKey, metaKey } = event;
      const isTyping = (event.target as HTMLElement).matches('input, textarea, select');
      if (key === 'F6') focusRegion(event.shiftKey ? -1 : 1);
      else if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
        const at = channels.indexOf(place.channel ?? sight?.directMessage ?? '');
        const next = channels.at((at + (key === 'ArrowDown' ? 1 : -1)) % channels.length);
        go({ channel: next });
      } else if ((ctrlKey || metaKey) && key === '/') onHelp();
      else if (key === 'Escape' && pane.shows && !event.defaultPrevented) pane.close();
      else if (key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey) focusComposer();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [sight, place, go, pane, onHelp]);
}

/** Slack's F6: from one part of the page to the next. */
function focusRegion(step: number): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.checkVisibility() && region.clientWidth > 0,
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((at + step + regions.length) % regions.length);
  const inside = [
    ...(next?.querySelectorAll<HTMLElement>('textarea, button:not(:disabled), [tabindex="0"]') ?? []),
  ];
  const visible = inside.filter((one) => one.checkVisibility());
  (visible.find((one) => one.tagName === 'TEXTAREA') ?? visible[0])?.focus();
}

/** Puts "/" where one writes, as it would have been typed there. */
function focusComposer(): void {
  document.querySelector<HTMLTextAreaElement>('main textarea')?.focus();
}
