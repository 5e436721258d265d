import { useState } from 'react';
import type { ElementProps } from './element-props.ts';
import { textOf } from './text-of.ts';

/** A button; one with an address opens it, and the app hears of the click all the same. */
export function ButtonElement({ element, onChoose }: ElementProps) {
  const [isBusy, setBusy] = useState(false);
  const { accessibility_label: label, style, text, url } = element;
  const press = async () => {
    if (isBusy) return;
    if (typeof url === 'string') open(url, '_blank', 'noreferrer');
    setBusy(true);
    await onChoose();
    setBusy(false);
  };
  return (
    <button
      type="button"
      className="button"
      data-style={style}
      aria-label={label as string | undefined}
      aria-disabled={isBusy}
      onClick={press}
    >
      {textOf(text)}
    </button>
  );
}
