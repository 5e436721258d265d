import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/slack/shortcuts/sentences-of.ts';

it.each([
  [
    'Hi all. Cost of 1.8T parameters on p5.48xlarge? Thanks!',
    ['Hi all.', 'Cost of 1.8T parameters on p5.48xlarge?', 'Thanks!'],
  ],
  ['大家好。35万枚H100要多少钱?租64张呢？谢谢', ['大家好。', '35万枚H100要多少钱?', '租64张呢？', '谢谢']],
  ['one\n\ntwo\n• three', ['one', 'two', '• three']],
  ['see <https://example.com/?q=1|the page> and <https://example.com/?q=2>', ['see the page and']],
  ['', []],
])('%s', (text, sentences) => {
  expect(sentencesOf({ type: 'message', text })).toEqual(sentences);
});

it('reads the blocks and attachments of apps that write no text', () => {
  const line = {
    type: 'rich_text_section',
    elements: [
      { type: 'text', text: 'cost of ' },
      { type: 'text', text: '64 H100s?' },
    ],
  };
  const message = {
    text: '',
    blocks: [
      { type: 'rich_text', elements: [line] },
      { type: 'section', text: { type: 'mrkdwn', text: 'H100 price?' } },
    ],
    attachments: [{ fallback: 'unused', text: 'rent 8 H100s for a month' }],
  };
  expect(sentencesOf(message)).toEqual(['cost of 64 H100s?', 'H100 price?', 'rent 8 H100s for a month']);
});

it.each([[undefined], [null], [{}], [{ text: null }], [{ blocks: 'none' }], [{ attachments: [null, 5] }]])(
  'finds nothing in %j',
  (message) => {
    expect(sentencesOf(message)).toEqual([]);
  },
);

it('looks at no more of a message than somebody would want costed', () => {
  expect(sentencesOf({ text: 'Cost of 8 H100s? '.repeat(100_000) }).length).toBeLessThanOrEqual(60);
});
