import type { KeyboardEvent } from 'react';
import type { ElementProps } from './element-props.ts';
import { textOf } from './text-of.ts';

const inputModes = { number_input: 'decimal', email_text_input: 'email', url_text_input: 'url' } as const;

/** A line or a paragraph to write, a number, an address. Numbers too are text until the form is checked. */
export function TextElement({ element, held, labelledBy, describedBy, invalid, onChoose }: ElementProps) {
  const { type, placeholder, max_length: longest, multiline, focus_on_load: focused } = element;
  const field = {
    className: 'text-input',
    'aria-labelledby': labelledBy,
    'aria-label': labelledBy ? undefined : textOf(placeholder) || String(element.action_id),
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    placeholder: textOf(placeholder),
    maxLength: longest as number | undefined,
    value: (held.value as string | null) ?? '',
    'data-focus': focused === true || undefined,
    onChange: ({ target }: { target: { value: string } }) => onChoose({ value: target.value || null }),
  };
  if (multiline === true) return <textarea {...field} rows={3} />;
  return (
    <input
      {...field}
      type="text"
      inputMode={inputModes[type as keyof typeof inputModes] ?? 'text'}
      autoComplete="off"
      onKeyDown={keepForm}
    />
  );
}

/** While a word is being composed, Enter ends it and not the form. */
function keepForm(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault();
}
