import { usePlaces } from '../places.tsx';
import type { Json } from '../sight.ts';
import { useWorld } from '../world.tsx';
import { type ElementProps, type Option, optionsOf } from './element-props.ts';
import { textOf } from './text-of.ts';

/** A menu of options, of people or of channels. */
export function SelectElement({ element, held, labelledBy, describedBy, invalid, onChoose }: ElementProps) {
  const { opening } = useWorld();
  const places = usePlaces();
  const named = { ...(labelledBy && { 'aria-labelledby': labelledBy }), 'aria-describedby': describedBy };
  const placeholder = textOf(element.placeholder);
  const value = chosenOf(held);
  const groups = groupsOf(element);
  const listed =
    element.type === 'users_select'
      ? opening.people.map(({ id, realName }) => ({ value: id, name: realName }))
      : element.type === 'static_select'
        ? (groups ? [] : optionsOf(element)).map((option) => ({
            value: option.value,
            name: option.text.text,
          }))
        : places.map(({ id, name }) => ({ value: id, name }));
  return (
    <select
      className="select"
      {...named}
      aria-label={labelledBy ? undefined : placeholder || String(element.action_id)}
      aria-invalid={invalid}
      value={value}
      onChange={({ target }) => onChoose(chosenFrom(element, target.value))}
    >
      <option value="" disabled hidden>
        {placeholder}
      </option>
      {listed.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
      {groups?.map((group) => (
        <optgroup key={textOf(group.label)} label={textOf(group.label)}>
          {group.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text.text}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

function groupsOf({ option_groups: groups }: Json) {
  return groups as readonly { readonly label: Json; readonly options: readonly Option[] }[] | undefined;
}

/** What is chosen, by value or id; empty while nothing is. */
function chosenOf(held: Json): string {
  const { selected_option: option, selected_user, selected_channel, selected_conversation } = held;
  const id = selected_user ?? selected_channel ?? selected_conversation;
  return (option as Option | null | undefined)?.value ?? (id as string | null | undefined) ?? '';
}

function chosenFrom(element: Json, value: string): Json {
  if (element.type === 'users_select') return { selected_user: value };
  if (element.type === 'channels_select') return { selected_channel: value };
  if (element.type === 'conversations_select') return { selected_conversation: value };
  return { selected_option: optionsOf(element).find((option) => option.value === value) };
}
