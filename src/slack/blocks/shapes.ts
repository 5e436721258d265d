const text = ['plain_text', 'mrkdwn'];
const plain = ['plain_text'];
const interactive = [
  'button',
  'checkboxes',
  'datepicker',
  'datetimepicker',
  'overflow',
  'radio_buttons',
  'static_select',
  'external_select',
  'users_select',
  'conversations_select',
  'channels_select',
  'multi_static_select',
  'multi_external_select',
  'multi_users_select',
  'multi_conversations_select',
  'multi_channels_select',
  'timepicker',
  'workflow_button',
  'rich_text_input',
];
const entries = [
  ...interactive,
  'email_text_input',
  'file_input',
  'number_input',
  'plain_text_input',
  'url_text_input',
];
const richText = ['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'];
const inline = [
  'text',
  'link',
  'emoji',
  'user',
  'usergroup',
  'channel',
  'team',
  'broadcast',
  'date',
  'color',
];

/**
 * What type of object Slack takes where: by the type of the object around it, then by path (`?`: may be missing).
 * Source: https://docs.slack.dev/reference/block-kit and the types of `@slack/types`.
 */
export const shapes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  modal: { title: plain, 'submit?': plain, 'close?': plain },
  actions: { 'elements.*': interactive },
  alert: { text },
  button: { text: plain },
  context: { 'elements.*': [...text, 'image'] },
  context_actions: { 'elements.*': ['feedback_buttons', 'icon_button'] },
  feedback_buttons: { 'positive_button.text': plain, 'negative_button.text': plain },
  header: { text: plain },
  image: { 'title?': plain },
  input: { label: plain, element: entries, 'hint?': plain },
  plain_text_input: { 'placeholder?': plain },
  rich_text: { 'elements.*': richText },
  rich_text_list: { 'elements.*': ['rich_text_section'] },
  rich_text_preformatted: { 'elements.*': ['text', 'link'] },
  rich_text_quote: { 'elements.*': inline },
  rich_text_section: { 'elements.*': inline },
  section: { 'text?': text, 'fields.*': text, 'accessory?': [...interactive, 'image'] },
  static_select: { 'placeholder?': plain },
  table: { 'rows.*.*': ['raw_text', 'raw_number', 'rich_text'] },
};
