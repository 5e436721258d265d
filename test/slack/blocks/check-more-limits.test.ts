import { expect, it } from 'vitest';
import { violations } from '../../../src/slack/blocks/check-limits.ts';
import { message, plain } from './sample-message.ts';

const modal = (...blocks: object[]) => ({ type: 'modal', title: plain(1), blocks });
const option = (more: object = {}) => ({ text: plain(1), value: 'x', ...more });
const menu = (more: object) => ({
  type: 'section',
  text: plain(1),
  accessory: { type: 'static_select', action_id: 'a', options: [option()], ...more },
});
const confirm = { title: plain(1), text: plain(1), confirm: plain(1), deny: plain(1) };
const button = (more: object) => ({
  type: 'actions',
  elements: [{ type: 'button', text: plain(1), action_id: 'a', ...more }],
});
const cells = (...row: string[]) => row.map((text) => ({ type: 'raw_text', text }));
const dataTable = (more: object) => ({
  type: 'data_table',
  caption: 'x',
  rows: [cells('a', 'b'), cells('1', '2')],
  ...more,
});

it.each([
  ['a menu', message(menu({ placeholder: plain(150) }))],
  ['a button that asks first', message(button({ confirm }))],
  ['a data table', message(dataTable({ page_size: 100 }))],
])('accepts %s', (_, content) => {
  expect(violations(content)).toEqual([]);
});

it.each([
  ['a long option', message(menu({ options: [option({ text: plain(76) })] })), '76 characters, at most 75'],
  [
    'a long value of an option',
    message(menu({ options: [option({ value: 'x'.repeat(76) })] })),
    '76 characters, at most 75',
  ],
  [
    'a long description',
    message(menu({ options: [option({ description: plain(76) })] })),
    '76 characters, at most 75',
  ],
  [
    '101 options',
    message(menu({ options: Array.from({ length: 101 }, () => option()) })),
    '101 entries, at most 100',
  ],
  ['a long placeholder', message(menu({ placeholder: plain(151) })), '151 characters, at most 150'],
  [
    'a long question before',
    message(button({ confirm: { ...confirm, text: plain(301) } })),
    '301 characters, at most 300',
  ],
  [
    'a long yes',
    message(button({ confirm: { ...confirm, confirm: plain(31) } })),
    '31 characters, at most 30',
  ],
  ['101 rows a page', message(dataTable({ page_size: 101 })), '101 is out of bounds, at most 100'],
  [
    'rows of unequal length',
    message(dataTable({ rows: [cells('a', 'b'), cells('1')] })),
    'rows of unequal length',
  ],
  ['a data table on the home tab', { type: 'home', blocks: [dataTable({})] }, 'data_table is not for a home'],
  [
    'a header of level 5',
    message({ type: 'header', text: plain(1), level: 5 }),
    '5 is out of bounds, at most 4',
  ],
  [
    'an input for more than can be sent',
    modal({
      type: 'input',
      label: plain(1),
      element: { type: 'plain_text_input', action_id: 'a', max_length: 3001 },
    }),
    '3001 is out of bounds, at most 3000',
  ],
  [
    '12,001 characters of markdown in two blocks',
    message({ type: 'markdown', text: 'x'.repeat(6000) }, { type: 'markdown', text: 'x'.repeat(6001) }),
    '12001 characters in markdown, at most 12000',
  ],
  [
    'a form of more than 250,000 characters',
    { ...modal(), external: 'x'.repeat(250_000) },
    'characters, at most 250000',
  ],
])('refuses %s', (_, content, expected) => {
  expect(violations(content).join('\n')).toContain(expected);
});
