import { type ComponentType, useState } from 'react';
import type { Json } from '../sight.ts';
import { ButtonElement } from './button-element.tsx';
import { ChoicesElement } from './choices-element.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import type { ElementProps } from './element-props.ts';
import { FeedbackElement } from './feedback-element.tsx';
import { OverflowElement } from './overflow-element.tsx';
import { PickerElement } from './picker-element.tsx';
import { SelectElement } from './select-element.tsx';
import { useSurface } from './surface.tsx';
import { TextElement } from './text-element.tsx';

const elements: Readonly<Record<string, ComponentType<ElementProps>>> = {
  button: ButtonElement,
  channels_select: SelectElement,
  checkboxes: ChoicesElement,
  conversations_select: SelectElement,
  datepicker: PickerElement,
  email_text_input: TextElement,
  feedback_buttons: FeedbackElement,
  multi_static_select: ChoicesElement,
  number_input: TextElement,
  overflow: OverflowElement,
  plain_text_input: TextElement,
  radio_buttons: ChoicesElement,
  static_select: SelectElement,
  timepicker: PickerElement,
  url_text_input: TextElement,
  users_select: SelectElement,
};

type Described = Pick<ElementProps, 'element' | 'labelledBy' | 'describedBy' | 'invalid'>;

interface PlacedElement extends Described {
  readonly blockId: string;
  /** Whether the app hears of it at once; an input in a form is sent with the form. */
  readonly dispatches?: boolean;
}

/** Anything in a block that can be acted on; what the page does not know is named, not hidden. */
export function Element({ blockId, dispatches = true, element, ...described }: PlacedElement) {
  const { state, hold, act } = useSurface();
  const [asking, setAsking] = useState<{ tell(): Promise<unknown> }>();
  const { type, confirm, value } = element;
  const actionId = String(element.action_id);
  const Known = elements[String(type)];
  if (Known === undefined) return <code>{String(type)}</code>;
  const held = (state[blockId]?.[actionId] ?? {}) as Json;
  const choose = async (chosen?: Json) => {
    const isInput = chosen !== undefined && 'type' in held;
    if (isInput) hold(blockId, element, chosen);
    if (!dispatches) return;
    const own = isInput && { [blockId]: { ...state[blockId], [actionId]: { type, ...chosen } } };
    const which = { ...(typeof value === 'string' && { value }), ...(chosen && { chosen }) };
    const tell = () => act({ actionId, ...which, state: { ...state, ...own } });
    if (confirm) setAsking({ tell });
    else await tell();
  };
  return (
    <>
      <Known
        element={element}
        held={held}
        dispatches={dispatches}
        onChoose={choose}
        onHold={(entered) => hold(blockId, element, entered)}
        {...described}
      />
      {asking && (
        <ConfirmDialog
          confirm={confirm as Json}
          onClose={(isConfirmed) => {
            setAsking(undefined);
            if (isConfirmed) void asking.tell();
          }}
        />
      )}
    </>
  );
}
