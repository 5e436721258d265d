import type { Json } from '../sight.ts';
import type { ElementProps } from './element-props.ts';
import { textOf } from './text-of.ts';

const inputModes = { number_input: 'decimal', email_text_input: 'email', url_text_input: 'url' } as const;

/** A line or a paragraph to write, a number, an address. Numbers too are text until the form is checked. */
export function TextElement(props: ElementProps) {
  const { element, held, labelledBy, describedBy, invalid, dispatches, onChoose, onHold } = props;
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
    onChange({ target }: { target: { value: string } }) {
      const entered = { value: target.value || null };
      if (dispatches && hearsEveryCharacter(element)) void onChoose(entered);
      else onHold(entered);
    },
  };
  if (multiline === true) return <textarea {...field} rows={3} />;
  return (
    <input
      {...field}
      type="text"
      inputMode={inputModes[type as keyof typeof inputModes] ?? 'text'}
      autoComplete="off"
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // While a word is being composed, Enter ends it and nothing else.
        if (event.nativeEvent.isComposing || dispatches) event.preventDefault();
        if (dispatches && !event.nativeEvent.isComposing) void onChoose({ value: held.value ?? null });
      }}
    />
  );
}

/** Slack tells the app of a text when Enter is pressed, unless the app asks for more. */
function hearsEveryCharacter({ dispatch_action_config: config }: Json): boolean {
  const { trigger_actions_on: when = [] } = (config ?? {}) as { trigger_actions_on?: readonly string[] };
  return when.includes('on_character_entered');
}
