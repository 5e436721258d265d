import { asObject } from './web-api/call-arguments.ts';

/** What a person enters: by `action_id` the text, the `value` of the option chosen, or those of several. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** The values of all inputs, by block and action: https://docs.slack.dev/reference/views/view-objects#state */
export type ViewState = Readonly<Record<string, Readonly<Record<string, object>>>>;

type Element = Readonly<Record<string, unknown>>;

/** Elements whose state is a plain value: the key it stands under in the state, and where it begins. */
const PLAIN_STATES: Readonly<Record<string, readonly [key: string, initial: string]>> = {
  channels_select: ['selected_channel', 'initial_channel'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  datepicker: ['selected_date', 'initial_date'],
  email_text_input: ['value', 'initial_value'],
  number_input: ['value', 'initial_value'],
  plain_text_input: ['value', 'initial_value'],
  timepicker: ['selected_time', 'initial_time'],
  url_text_input: ['value', 'initial_value'],
  users_select: ['selected_user', 'initial_user'],
};
const ONE_OF = new Set(['radio_buttons', 'static_select']);
const SOME_OF = new Set(['checkboxes', 'multi_static_select']);

/** What the inputs of a view hold when a person has filled in some; throws for what the view does not offer. */
export function stateOf(blocks: readonly unknown[], filled: Filled = {}): ViewState {
  const inputs = statefulIn(blocks);
  for (const actionId of Object.keys(filled)) {
    if (inputs.some(({ element }) => element.action_id === actionId)) continue;
    const offered = inputs.map(({ element }) => element.action_id).join(', ');
    throw new Error(
      `Nothing to fill in with action_id ${actionId}. The view offers: ${offered || 'nothing'}.`,
    );
  }
  const state: Record<string, Record<string, object>> = {};
  for (const { blockId, element } of inputs) {
    const actionId = String(element.action_id);
    state[blockId] = { ...state[blockId], [actionId]: elementState(element, filled[actionId]) };
  }
  return state;
}

/** The blocks that must be filled in and are not: Slack's client does not send the form then. */
export function unfilled(blocks: readonly unknown[], state: ViewState): string[] {
  return blocks.flatMap((block) => {
    const { type, block_id: id, optional } = block as Element;
    if (type !== 'input' || optional === true) return [];
    const [held] = Object.values(state[String(id)] ?? {});
    const [, value] = Object.entries(held ?? {}).find(([key]) => key !== 'type') ?? [];
    return value == null || (Array.isArray(value) && value.length === 0) ? [String(id)] : [];
  });
}

function statefulIn(value: unknown, blockId = ''): { blockId: string; element: Element }[] {
  if (Array.isArray(value)) return value.flatMap((item) => statefulIn(item, blockId));
  const object = asObject(value);
  if (!object) return [];
  const block = typeof object.block_id === 'string' ? object.block_id : blockId;
  const type = String(object.type);
  const isStateful = type in PLAIN_STATES || ONE_OF.has(type) || SOME_OF.has(type);
  const self =
    isStateful && typeof object.action_id === 'string' ? [{ blockId: block, element: object }] : [];
  return [...self, ...Object.values(object).flatMap((item) => statefulIn(item, block))];
}

function elementState(element: Element, given: string | readonly string[] | undefined): object {
  const type = String(element.type);
  if (SOME_OF.has(type)) {
    const chosen =
      given === undefined ? element.initial_options : [given].flat().map((one) => option(element, one));
    return { type, selected_options: chosen ?? [] };
  }
  if (ONE_OF.has(type)) {
    const chosen = given === undefined ? element.initial_option : option(element, String(given));
    return { type, selected_option: chosen ?? null };
  }
  const [key = 'value', initial = ''] = PLAIN_STATES[type] ?? [];
  const value = given === undefined ? element[initial] : String(given);
  return { type, [key]: value === '' ? null : (value ?? null) };
}

function option(element: Element, value: string): unknown {
  const groups = (element.option_groups as { options: unknown[] }[] | undefined) ?? [];
  const options = [
    ...((element.options as unknown[] | undefined) ?? []),
    ...groups.flatMap((group) => group.options),
  ];
  const found = options.find((one) => (one as Element).value === value);
  if (found !== undefined) return found;
  const offered = options.map((one) => (one as Element).value).join(', ');
  throw new Error(`${String(element.action_id)} has no option ${value}; there are: ${offered}.`);
}
