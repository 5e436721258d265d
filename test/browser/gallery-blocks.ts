const text = (words: string) => ({ type: 'plain_text', text: words }) as const;
const options = (...values: string[]) => values.map((value) => ({ text: text(value), value }));
const cells = (...row: (string | number)[]) =>
  row.map((cell) =>
    typeof cell === 'string'
      ? { type: 'raw_text', text: cell }
      : { type: 'raw_number', value: cell, text: cell.toLocaleString('en') },
  );

const quarters = ['Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025'];
const series = (name: string, ...values: number[]) => ({
  name,
  data: values.map((value, index) => ({ label: String(quarters[index]), value })),
});

/** A message with everything in it that can be acted on. */
export const messageBlocks = [
  {
    type: 'section',
    block_id: 'currency',
    text: { type: 'mrkdwn', text: '*Currency* of the answer' },
    accessory: {
      type: 'static_select',
      action_id: 'currency',
      placeholder: text('Choose a currency'),
      options: options('USD', 'EUR', 'CNY'),
    },
  },
  {
    type: 'actions',
    block_id: 'many',
    elements: [
      { type: 'button', action_id: 'form', text: text('Open the form'), value: 'form', style: 'primary' },
      {
        type: 'button',
        action_id: 'forget',
        text: text('Forget all'),
        style: 'danger',
        confirm: {
          title: text('Forget all?'),
          text: text('It cannot be brought back.'),
          confirm: text('Forget'),
          deny: text('Keep'),
        },
      },
      { type: 'overflow', action_id: 'more', options: options('Pause', 'Remove') },
      { type: 'datepicker', action_id: 'day', initial_date: '2026-11-24' },
      { type: 'timepicker', action_id: 'time', initial_time: '09:00' },
      { type: 'radio_buttons', action_id: 'scope', options: options('chips', 'cluster') },
      { type: 'checkboxes', action_id: 'parts', options: options('power', 'staff') },
    ],
  },
  {
    type: 'context_actions',
    block_id: 'feedback',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: text('Good'), value: 'good', accessibility_label: 'This helped' },
        negative_button: { text: text('Bad'), value: 'bad', accessibility_label: 'This did not help' },
      },
    ],
  },
];

/** What is only read, but not by the library. */
export const figureBlocks = [
  {
    type: 'data_table',
    block_id: 'table',
    caption: 'Price by provider',
    page_size: 2,
    rows: [
      cells('Provider', 'USD an hour'),
      cells('CoreWeave', 6.16),
      cells('Lambda', 2.99),
      cells('AWS', 6.88),
    ],
  },
  {
    type: 'data_visualization',
    block_id: 'bars',
    title: 'Capital spending by quarter',
    chart: {
      type: 'bar',
      series: [series('Microsoft', 17.1, 24.2, 19.4, 29.9), series('Alphabet', 17.2, 22.4, 24, 27.9)],
      axis_config: { categories: quarters, y_label: 'USD, billions' },
    },
  },
  {
    type: 'data_visualization',
    block_id: 'lines',
    title: 'Owning against renting',
    chart: {
      type: 'line',
      series: [series('Own', 40, 42, 44, 46), series('Rent', 12, 24, 36, 48)],
      axis_config: { categories: quarters },
    },
  },
];

/** A form with every kind of input. */
export const formView = {
  type: 'modal' as const,
  callback_id: 'adjust',
  title: text('Adjust'),
  submit: text('Update'),
  close: text('Leave'),
  blocks: [
    {
      type: 'input',
      block_id: 'price',
      label: text('Price each, in USD'),
      hint: text('From 1,000 to 200,000'),
      element: {
        type: 'number_input',
        action_id: 'price',
        is_decimal_allowed: true,
        min_value: '1000',
        max_value: '200000',
        initial_value: '30000',
      },
    },
    {
      type: 'input',
      block_id: 'note',
      label: text('Note'),
      optional: true,
      element: { type: 'plain_text_input', action_id: 'note', multiline: true, max_length: 200 },
    },
    {
      type: 'input',
      block_id: 'region',
      label: text('Region'),
      element: {
        type: 'static_select',
        action_id: 'region',
        placeholder: text('Choose'),
        option_groups: [
          { label: text('Europe'), options: options('Germany', 'Ireland') },
          { label: text('Asia'), options: options('Japan') },
        ],
      },
    },
    {
      type: 'input',
      block_id: 'where',
      label: text('Channel'),
      element: { type: 'conversations_select', action_id: 'where', placeholder: text('Choose') },
    },
    {
      type: 'input',
      block_id: 'days',
      label: text('Days'),
      element: { type: 'checkboxes', action_id: 'days', options: options('Monday', 'Friday') },
    },
  ],
};
