import { useState } from 'react';
import type { ElementProps } from './element-props.ts';
import { useSurface } from './surface.tsx';
import { textOf } from './text-of.ts';

export function ButtonElement({ blockId, element }: ElementProps) {
  const surface = useSurface();
  const [isBusy, setBusy] = useState(false);
  const press = async () => {
    if (isBusy) return;
    setBusy(true);
    await surface.act(blockId, element);
    setBusy(false);
  };
  return (
    <button
      type="button"
      className="button"
      data-style={element.style}
      aria-label={element.accessibility_label as string | undefined}
      aria-disabled={isBusy}
      onClick={press}
    >
      {textOf(element.text)}
    </button>
  );
}
