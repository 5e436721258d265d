import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { violations } from '../../../src/slack/blocks/check-limits.ts';
import { replyBlocks } from '../../../src/slack/blocks/reply-blocks.ts';
import { estimated } from '../../language/speak/sample-answers.ts';
import { speaker } from '../../language/speak/sample-speaker.ts';
import { hostile, monstrous, replies } from './sample-wordings.ts';

const locales = ['en', 'zh'];
const kinds = Object.keys(replies('en'));
const cases = locales.flatMap((locale) => kinds.map((kind) => ({ locale, kind })));
const markup = /<(?!https:\/\/example\.com)|@(?!\u2060)/;

/** Every string Slack reads as markup: the text, and `mrkdwn` objects. */
function readAsMarkup(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return [];
  const { type, text } = content as { type?: string; text?: unknown };
  const own = typeof text === 'string' && (type === 'mrkdwn' || type === undefined) ? [text] : [];
  return [...own, ...Object.values(content).flatMap(readAsMarkup)];
}

describe.each(cases)('$kind in $locale', ({ locale, kind }) => {
  const wording = replies(locale)[kind] ?? replies(locale).estimate;
  const message = replyBlocks(wording as NonNullable<typeof wording>, { tools: { share: 'reference' } });

  it('keeps every limit of Slack', () => {
    expect(violations(message)).toEqual([]);
  });

  it('pings nobody and links nowhere but to its sources', () => {
    const texts = readAsMarkup(message);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).not.toMatch(markup);
  });

  it('says in its text what its blocks show', () => {
    const { headline, range, caveats, next } = wording as NonNullable<typeof wording>;
    const shown = JSON.stringify(message.blocks);
    for (const words of [headline, range, ...caveats, ...next.map(({ label }) => label)]) {
      expect(shown).toContain(JSON.stringify(words).slice(1, -1));
    }
    expect(message.text.split('\n')[0]?.length).toBeGreaterThan(0);
    expect(message.text).toContain(next.at(-1)?.label.slice(0, 20) ?? '');
  });
});

describe('an answer', () => {
  const wording = speaker.speak(estimated, 'en');
  const { text, blocks } = replyBlocks(wording);

  it('begins with the figure and how sure it is', () => {
    expect(blocks[0]).toMatchObject({ type: 'header', text: { type: 'plain_text', text: wording.headline } });
    expect(JSON.stringify(blocks[1])).toContain('80% interval: $8.05B to $10.5B');
    expect(text.startsWith(`${wording.headline}\n${wording.range}`)).toBe(true);
  });

  it('shows its table as a table', () => {
    expect(blocks.filter(({ type }) => type === 'table')).toHaveLength(1);
  });

  it('carries in each button the query it stands for', () => {
    const actions = blocks.find(({ type }) => type === 'actions');
    const [first] = (actions as { elements: { action_id: string; value: string }[] }).elements;
    expect(first?.action_id).toBe('ask:0');
    expect(JSON.parse(first?.value ?? '')).toEqual({ q: estimated.next[0], l: 'en' });
  });

  it('takes what a button carries from the caller, and leaves out a button that carries too much', () => {
    const carrying = (value: string) => JSON.stringify(replyBlocks(wording, { carry: () => value }).blocks);
    expect(carrying('reference:1')).toContain('"value":"reference:1"');
    expect(carrying('x'.repeat(2001))).not.toContain('ask:0');
  });

  it('offers to share only when asked to', () => {
    expect(JSON.stringify(blocks)).not.toContain('Share to channel');
    expect(JSON.stringify(replyBlocks(wording, { tools: { share: 'reference' } }).blocks)).toContain(
      'Share to channel',
    );
  });
});

describe.each(locales)('a monstrous reply in %s', (locale) => {
  it.each([
    ['short names', 'NVIDIA H100 SXM'],
    ['names of 3,000 characters', 'x'.repeat(3000)],
    ['names of 3,000 Chinese characters', '加'.repeat(3000)],
    ['names of pairs of units', '🚀'.repeat(1500)],
    ['hostile names', hostile],
    ['names that escape to five times their length', '&'.repeat(3000)],
  ])('with %s is cut to what Slack takes', (_, name) => {
    const message = replyBlocks(monstrous(locale, name), { tools: { share: 'reference' } });
    expect(violations(message)).toEqual([]);
    expect(message.text.length).toBeLessThan(4000);
    expect(message.text).not.toMatch(markup);
    expect(message.text).not.toMatch(/&(?!amp;|lt;|gt;)/);
    expect(JSON.stringify(message)).not.toMatch(/\\ud[89ab]../);
  });

  it('says what it leaves out', () => {
    const { text, blocks } = replyBlocks(monstrous(locale, 'NVIDIA H100 SXM'));
    const [before = ''] = (locale === 'en' ? 'Not shown here: {parts}' : '未显示：{parts}').split('{parts}');
    expect(text).toContain(before);
    expect(JSON.stringify(blocks)).toContain(before);
  });
});

it('leaves nothing out of an ordinary answer', () => {
  const { text, blocks } = replyBlocks(speaker.speak(estimated, 'en'));
  expect(text + JSON.stringify(blocks)).not.toContain('Not shown here');
});

it('fits into a message and pings nobody, whatever words it holds', () => {
  assert(
    property(string({ unit: 'binary', minLength: 1, maxLength: 400 }), (words) => {
      const message = replyBlocks(monstrous('en', words), { tools: { share: 'reference' } });
      expect(violations(message)).toEqual([]);
      for (const text of readAsMarkup(message)) expect(text).not.toMatch(markup);
    }),
    { numRuns: 50, seed: 1 },
  );
});
