import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Query } from '../../../src/engine/query.ts';
import { adjustForm } from '../../../src/slack/blocks/adjust-form.ts';
import { violations } from '../../../src/slack/blocks/check-limits.ts';
import { plainerBlocks } from '../../../src/slack/blocks/plainer-blocks.ts';
import { replyBlocks } from '../../../src/slack/blocks/reply-blocks.ts';
import { termsForm } from '../../../src/slack/blocks/terms-form.ts';
import { exampleQueries } from '../../bench/example-queries.ts';

const product = assemble();
const { language, catalogue } = product;
const now = '2026-11-24';

/** The longest that a button may carry. */
const value = 'x'.repeat(2000);
const tools = { adjust: value, working: value, explain: value, share: value };
const ids = (kind: 'company' | 'accelerator' | 'model', most: number) =>
  catalogue
    .things(kind)
    .slice(0, most)
    .map(({ id }) => id);

const largest: readonly (readonly [string, Query])[] = [
  [
    'ten companies over twelve quarters',
    {
      intent: 'capex',
      companies: ids('company', 10),
      period: { from: '2023-10-01', to: '2026-09-30' },
      measure: 'amount',
    } as unknown as Query,
  ],
  ['ten accelerators side by side', { intent: 'compare', things: ids('accelerator', 10) }],
  ['twenty models side by side', { intent: 'compare', things: ids('model', 20) }],
];
const cases = language.locales.flatMap((locale) => largest.map(([what, query]) => ({ locale, what, query })));

describe.each(cases)('$what in $locale', ({ locale, query }) => {
  it('keep every limit with every button, and without what Slack may not know yet', async () => {
    const { outcome, wording } = await product.askAgain(query, locale, { now });
    expect(outcome).toBe('answered');
    const message = replyBlocks(wording, { tools, carry: () => value, feedback: 'compare:en' });
    expect(violations(message)).toEqual([]);
    expect(violations({ text: message.text, blocks: plainerBlocks(message.blocks) })).toEqual([]);
    expect(message.blocks.some(({ type }) => type === 'table')).toBe(true);
    expect(message.text).toContain(wording.headline.slice(0, 40));
  });
});

describe.each(language.locales)('every example in %s', (locale) => {
  it('keeps the limits in its message, its working, its form and its terms', async () => {
    const words = language.words(locale);
    for (const query of exampleQueries(language, now)) {
      const { wording, answer } = await product.askAgain(query, locale, { now });
      expect(violations(replyBlocks(wording, { tools, carry: () => value }))).toEqual([]);
      const { wording: working } = await product.askAgain(query, locale, { now, show: 'working' });
      expect(violations(replyBlocks(working, { tools }))).toEqual([]);
      if (answer === undefined) continue;
      const fields = words.fields(product.adjustables(answer, now));
      const form = { fields, metadata: 'x'.repeat(3000), since: 'x', whose: 'x', turn: 1 };
      expect(violations(adjustForm(form, words))).toEqual([]);
      const terms = words.terms(answer);
      if (terms.length > 0) expect(violations(termsForm(terms, words))).toEqual([]);
    }
  });
});
