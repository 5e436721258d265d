import type { ElementProps } from './element-props.ts';
import { textOf } from './text-of.ts';

/** A date or a time of day, picked as the browser lets one pick it. */
export function PickerElement({ element, held, labelledBy, describedBy, invalid, onChoose }: ElementProps) {
  const isDate = element.type === 'datepicker';
  const key = isDate ? 'selected_date' : 'selected_time';
  return (
    <input
      className="text-input"
      type={isDate ? 'date' : 'time'}
      aria-labelledby={labelledBy}
      aria-label={labelledBy ? undefined : textOf(element.placeholder) || String(element.action_id)}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      value={(held[key] as string | null) ?? ''}
      onChange={({ target }) => onChoose({ [key]: target.value || null })}
    />
  );
}
