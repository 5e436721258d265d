import type { Bounds } from './bounds.ts';

const shortLabel: Bounds = { least: 1, most: 75 };
/** A dialog that asks whether something is meant, at whatever asks it. */
const confirm: Readonly<Record<string, Bounds>> = {
  'confirm.title.text': { least: 1, most: 100 },
  'confirm.text.text': { least: 1, most: 300 },
  'confirm.confirm.text': { least: 1, most: 30 },
  'confirm.deny.text': { least: 1, most: 30 },
};
/** Options to choose from, each with a text. */
const options = (most: number): Readonly<Record<string, Bounds>> => ({
  options: { least: 1, most },
  'options.*.text.text': shortLabel,
  'options.*.description.text': { most: 75 },
  'options.*.value': shortLabel,
});
/** What every menu has besides its options. */
const menu = (id: Bounds): Readonly<Record<string, Bounds>> => ({
  'placeholder.text': { most: 150 },
  action_id: id,
  ...confirm,
});
/** An `action_id` or a `block_id`. */
export const identifier: Bounds = { least: 1, most: 255 };
const chartLabel = { least: 1, most: 20 } as const satisfies Bounds;
/** Longest address of a link. */
export const address = 3000;
const url: Bounds = { least: 1, most: address };

/** Slack's limits for the fields of an object, by its `type`; paths as in `limits`. */
export const fieldLimits = {
  actions: { elements: { least: 1, most: 25 } },
  alert: { 'text.text': { least: 1, most: 200 } },
  button: {
    'text.text': shortLabel,
    action_id: identifier,
    value: { most: 2000 },
    url,
    accessibility_label: shortLabel,
    ...confirm,
  },
  card: {
    'title.text': { most: 150 },
    'subtitle.text': { most: 150 },
    'body.text': { most: 200 },
    'subtext.text': { most: 200 },
    actions: { most: 3 },
  },
  carousel: { elements: { least: 1, most: 10 } },
  channels_select: menu(identifier),
  checkboxes: { ...options(10), ...menu(identifier) },
  container: { 'title.text': { most: 150 }, child_blocks: { least: 1, most: 10 } },
  context: { elements: { least: 1, most: 10 } },
  context_actions: { elements: { least: 1, most: 5 } },
  conversations_select: menu(identifier),
  data_visualization: {
    title: { least: 1, most: 50 },
    'chart.series': { least: 1, most: 12 },
    'chart.series.*.name': chartLabel,
    'chart.series.*.data': { least: 1, most: 20 },
    'chart.series.*.data.*.label': chartLabel,
    'chart.segments': { least: 1, most: 12 },
    'chart.segments.*.label': chartLabel,
    'chart.axis_config.categories': { least: 1, most: 20 },
    'chart.axis_config.categories.*': chartLabel,
    'chart.axis_config.x_label': { least: 1, most: 50 },
    'chart.axis_config.y_label': { least: 1, most: 50 },
  },
  data_table: {
    rows: { least: 1, most: 101 },
    'rows.*': { least: 1, most: 20 },
    caption: { least: 1, most: 3000 },
    page_size: { least: 1, most: 100 },
    row_header_column_index: { least: 0, most: 19 },
  },
  feedback_buttons: {
    'positive_button.text.text': shortLabel,
    'positive_button.value': { least: 1, most: 2000 },
    'negative_button.text.text': shortLabel,
    'negative_button.value': { least: 1, most: 2000 },
    action_id: identifier,
  },
  header: { 'text.text': { least: 1, most: 150 }, level: { least: 1, most: 4 } },
  image: { image_url: url, alt_text: { least: 1, most: 2000 }, 'title.text': { most: 2000 } },
  input: { 'label.text': { least: 1, most: 2000 }, 'hint.text': { most: 2000 } },
  link: { url },
  markdown: { text: { least: 1, most: 12_000 } },
  mrkdwn: { text: { least: 1, most: 3000 } },
  multi_static_select: { ...options(100), ...menu(identifier) },
  number_input: { 'placeholder.text': { most: 150 }, action_id: identifier },
  overflow: { ...options(5), action_id: identifier, ...confirm },
  plan: { title: { least: 1, most: 256 }, tasks: { most: 50 } },
  plain_text: { text: { least: 1, most: 3000 } },
  plain_text_input: {
    'placeholder.text': { most: 150 },
    min_length: { least: 0, most: 3000 },
    max_length: { least: 1, most: 3000 },
    initial_value: { most: 3000 },
    action_id: identifier,
  },
  radio_buttons: { ...options(10), ...menu(identifier) },
  raw_text: { text: { least: 1 } },
  rich_text: { elements: { least: 1 } },
  rich_text_list: { elements: { least: 1 } },
  rich_text_section: { elements: { least: 1 } },
  section: {
    'text.text': { least: 1, most: 3000 },
    fields: { least: 1, most: 10 },
    'fields.*.text': { least: 1, most: 2000 },
  },
  static_select: {
    ...options(100),
    option_groups: { least: 1, most: 100 },
    'option_groups.*.label.text': shortLabel,
    ...menu(identifier),
  },
  table: {
    rows: { least: 1, most: 100 },
    'rows.*': { least: 1, most: 20 },
    column_settings: { most: 20 },
  },
  text: { text: { least: 1 } },
  users_select: menu(identifier),
  video: { 'title.text': { most: 199 }, 'description.text': { most: 199 }, author_name: { most: 49 } },
} as const;
