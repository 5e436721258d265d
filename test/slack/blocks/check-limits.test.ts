import { describe, expect, it } from 'vitest';
import { violations } from '../../../src/slack/blocks/check-limits.ts';
import { message, plain } from './sample-message.ts';

const header = (length: number) => ({ type: 'header', text: plain(length) });
const section = (length: number) => ({ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(length) } });
const button = (more: object = {}) => ({ type: 'button', text: plain(75), action_id: 'a', ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const cell = { type: 'raw_text', text: 'x' };
const table = (rows: number, columns = 1, text = 'x') => ({
  type: 'table',
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ ...cell, text }))),
});

describe('accepts', () => {
  it.each([
    ['a header of 150 characters', message(header(150))],
    ['a section of 3,000', message(section(3000))],
    ['a button of 75 with a value of 2,000', message(actions(button({ value: 'x'.repeat(2000) })))],
    ['50 blocks', message(...Array.from({ length: 50 }, () => ({ type: 'divider' })))],
    ['a table of 100 rows and 20 columns', message(table(100), { type: 'divider' })],
    ['a text of 3,999', { text: 'x'.repeat(3999) }],
    [
      'a modal with 100 blocks',
      { type: 'modal', title: plain(24), blocks: Array.from({ length: 100 }, () => ({ type: 'divider' })) },
    ],
  ])('%s', (_, content) => {
    expect(violations(content)).toEqual([]);
  });
});

describe('refuses, and says where', () => {
  it.each([
    ['a header of 151', message(header(151)), '/blocks/0/text/text: 151 characters, at most 150'],
    ['an empty header', message(header(0)), '/blocks/0/text/text: 0 characters, at least 1'],
    [
      'a section of 3,001',
      message({ type: 'divider' }, section(3001)),
      '/blocks/1/text/text: 3001 characters, at most 3000',
    ],
    [
      '51 blocks',
      message(...Array.from({ length: 51 }, () => ({ type: 'divider' }))),
      '/blocks: 51 blocks, at most 50',
    ],
    [
      'a label of 76',
      message(actions(button({ text: plain(76) }))),
      '/blocks/0/elements/0/text/text: 76 characters, at most 75',
    ],
    [
      'a value of 2,001',
      message(actions(button({ value: 'x'.repeat(2001) }))),
      '/blocks/0/elements/0/value: 2001 characters, at most 2000',
    ],
    [
      '26 buttons',
      message(actions(...Array.from({ length: 26 }, (_, index) => button({ action_id: String(index) })))),
      '/blocks/0/elements: 26 entries, at most 25',
    ],
    [
      '11 things in a context',
      message({ type: 'context', elements: Array.from({ length: 11 }, () => plain(1)) }),
      '/blocks/0/elements: 11 entries, at most 10',
    ],
    ['two tables', message(table(1), table(1)), '/blocks: 2 blocks of type table or data_table, at most 1'],
    ['101 rows', message(table(101)), '/blocks/0/rows: 101 entries, at most 100'],
    ['21 columns', message(table(1, 21)), '/blocks/0/rows/0: 21 entries, at most 20'],
    ['an empty cell', message(table(1, 1, '')), '/blocks/0/rows/0/0/text: 0 characters, at least 1'],
    [
      '10,001 characters in a table',
      message(table(1, 1, 'x'.repeat(10_001))),
      '/blocks: 10001 characters in tables, at most 10000',
    ],
    ['a text of 4,000', { text: 'x'.repeat(4000) }, '/text: 4000 characters, at most 3999'],
    ['a text of nothing', { text: ' ', blocks: [] }, '/text: nothing to read aloud'],
    ['a block nobody knows', message({ type: 'sparkle' }), '/blocks/0/type: sparkle is no block'],
    [
      'an alert in a message',
      message({ type: 'alert', text: plain(1) }),
      '/blocks/0/type: alert is not for a message',
    ],
    ['something that is no block', { text: 'x', blocks: [null] }, '/blocks/0: not a block'],
    [
      'two primary buttons',
      message(actions(button({ style: 'primary' }), button({ action_id: 'b', style: 'primary' }))),
      '/blocks: 2 primary buttons, at most 1',
    ],
    [
      'an action_id used twice',
      message(actions(button(), button())),
      '/blocks/0/elements/1/action_id: a is used twice',
    ],
    [
      'a title of 25',
      { type: 'modal', title: plain(25), blocks: [] },
      '/title/text: 25 characters, at most 24',
    ],
    [
      'a header in markup',
      message({ type: 'header', text: { type: 'mrkdwn', text: 'x' } }),
      '/blocks/0/text/type: mrkdwn is not taken here',
    ],
    ['a header without text', message({ type: 'header' }), '/blocks/0/text: missing'],
    [
      'a button in a context',
      message({ type: 'context', elements: [button()] }),
      '/blocks/0/elements/0/type: button is not taken here',
    ],
    [
      'a bare text in a list',
      message({
        type: 'rich_text',
        elements: [{ type: 'rich_text_list', elements: [{ type: 'text', text: 'x' }] }],
      }),
      '/blocks/0/elements/0/elements/0/type: text is not taken here',
    ],
    [
      'a cell that is no cell',
      message({ type: 'table', rows: [['x']] }),
      '/blocks/0/rows/0/0/type: undefined is not taken here',
    ],
    [
      'a file in a modal',
      { type: 'modal', title: plain(1), blocks: [{ type: 'file' }] },
      '/blocks/0/type: file is not for a modal',
    ],
    ['a modal without a title', { type: 'modal', blocks: [] }, '/title: missing'],
  ])('%s', (_, content, expected) => {
    expect(violations(content)).toContain(expected);
  });

  it('more than 12,000 characters over all blocks', () => {
    const found = violations(message(section(3000), section(3000), section(3000), section(3000)));
    expect(found.join()).toMatch(/^\/blocks: 12\d{3} characters, at most 12000$/);
  });
});
