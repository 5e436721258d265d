import { useId } from 'react';
import { type ElementProps, type Option, optionsOf } from './element-props.ts';

/** Radio buttons, boxes to tick, or a menu of which several may be chosen, all as a list in sight. */
export function ChoicesElement({ element, held, labelledBy, describedBy, onChoose }: ElementProps) {
  const name = useId();
  const isOne = element.type === 'radio_buttons';
  const chosen = isOne ? [held.selected_option] : ((held.selected_options ?? []) as readonly unknown[]);
  const values = chosen.map((option) => (option as Option | null)?.value);
  const choose = (option: Option, isOn: boolean) => {
    if (isOne) return onChoose({ selected_option: option });
    const kept = optionsOf(element).filter(({ value }) =>
      value === option.value ? isOn : values.includes(value),
    );
    return onChoose({ selected_options: kept });
  };
  return (
    <fieldset
      className="choices"
      aria-labelledby={labelledBy}
      aria-label={labelledBy ? undefined : String(element.action_id)}
      aria-describedby={describedBy}
    >
      {optionsOf(element).map((option) => (
        <label key={option.value}>
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={name}
            checked={values.includes(option.value)}
            onChange={({ target }) => choose(option, target.checked)}
          />
          <span>
            {option.text.text}
            {option.description && <small>{option.description.text}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
