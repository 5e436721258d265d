import { useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import type { Json } from '../sight.ts';
import type { ElementProps } from './element-props.ts';
import { textOf } from './text-of.ts';

/** Whether an answer was any good, in one click. */
export function FeedbackElement({ element, onChoose }: ElementProps) {
  const [given, setGiven] = useState<unknown>();
  const buttons = [
    { button: element.positive_button as Json, icon: 'thumbUp' },
    { button: element.negative_button as Json, icon: 'thumbDown' },
  ] as const;
  return buttons.map(({ button, icon }) => {
    const { accessibility_label: label, text, value } = button;
    return (
      <button
        key={icon}
        type="button"
        className="icon-button"
        aria-label={(label as string | undefined) ?? textOf(text)}
        title={textOf(text)}
        aria-pressed={given === value}
        onClick={() => {
          setGiven(value);
          void onChoose({ value, text });
        }}
      >
        <Icon name={icon} />
      </button>
    );
  });
}
