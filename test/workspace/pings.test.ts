import { expect, test } from 'vitest';
import { pingsOf } from '../../src/workspace/pings.ts';

test('mentions in the text ping', () => {
  const text = '<@U1> <@U2|ada> <!here> <!channel|channel> <!subteam^S1|@infra> <@U1>';
  expect(pingsOf({ text })).toEqual(['U1', 'U2', 'here', 'channel', 'subteam^S1']);
});

test('what only looks like a mention pings nobody', () => {
  const text = '&lt;!channel&gt; @channel <!date^1^{date}|today> <#C1|infra> <https://a.b|<> < !here>';
  expect(pingsOf({ text })).toEqual([]);
});

test('mentions in mrkdwn ping wherever they stand, in plain text they do not', () => {
  const blocks = [
    { type: 'section', fields: [{ type: 'mrkdwn', text: '<!everyone>' }] },
    { type: 'context', elements: [{ type: 'mrkdwn', text: 'by <@U3>' }] },
    { type: 'header', text: { type: 'plain_text', text: '<!channel>' } },
    { type: 'markdown', text: '<@U4>' },
  ];
  expect(pingsOf({ text: '', blocks })).toEqual(['everyone', 'U3', 'U4']);
});

test('mentions in rich text ping as elements, not as text', () => {
  const elements = [
    { type: 'user', user_id: 'U1' },
    { type: 'broadcast', range: 'here' },
    { type: 'usergroup', usergroup_id: 'S1' },
    { type: 'text', text: '<!channel>' },
  ];
  const cell = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
  const table = { type: 'table', rows: [[{ type: 'raw_text', text: '<!everyone>' }, cell]] };
  expect(pingsOf({ blocks: [table] })).toEqual(['U1', 'here', 'subteam^S1']);
});
