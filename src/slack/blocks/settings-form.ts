import type { InputBlock, ModalView } from '@slack/types';
import type { Words } from '../../language/words.ts';
import { hintBlock, plainText } from './plain-blocks.ts';

/** `callback_id` of the form for one's own settings, and of the one for the workspace's. */
export const OWN_FORM = 'settings';
export const WORKSPACE_FORM = 'workspace-settings';
/** What the `action_id` of a menu begins with, before the setting's name, which its block is called too. */
export const CHOICE = 'settings:';
/** What a menu holds where nothing is set. */
const UNSET = 'unset';

/** One setting in the form. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  /** What it is when nothing is set, in words. */
  readonly unset: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** The choice made before. */
  readonly chosen: string | undefined;
}

/** The form of somebody's settings; without fields, as the store is out of reach, it says so and cannot be sent. */
export function settingsForm(
  callback_id: string,
  fields: readonly FormField[] | undefined,
  { labels }: Words,
): ModalView {
  const isShared = callback_id === WORKSPACE_FORM;
  const title = plainText((isShared ? labels.settingsWorkspace : labels.settings) ?? '', 24);
  const close = plainText(labels.settingsCancel ?? '', 24);
  if (fields === undefined)
    return { type: 'modal', callback_id, title, close, blocks: [hintBlock(labels.settingsDown ?? '')] };
  return {
    type: 'modal',
    callback_id,
    title,
    close,
    submit: plainText(labels.settingsSave ?? '', 24),
    blocks: [...(isShared ? [hintBlock(labels.settingsWorkspaceHint ?? '')] : []), ...fields.map(inputBlock)],
  };
}

/** Slack shows a hundred choices of a menu. */
const most = 100;

function inputBlock({ name, label, unset, choices, chosen }: FormField): InputBlock {
  const options = [{ value: UNSET, label: unset }, ...choices]
    .slice(0, most)
    .map(({ value, label: text }) => ({ value, text: plainText(text, 75) }));
  const initial = options.find(({ value }) => value === chosen) ?? options[0];
  return {
    type: 'input',
    block_id: name,
    label: plainText(label),
    element: {
      type: 'static_select',
      action_id: CHOICE + name,
      options,
      ...(initial && { initial_option: initial }),
    },
  };
}
