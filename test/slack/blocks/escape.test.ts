import { expect, it } from 'vitest';
import { escapeLink, escapeText } from '../../../src/slack/blocks/escape.ts';

it.each([
  '<!channel>',
  '<!here|here>',
  '<@U0123ABC>',
  '<#C0123ABC|general>',
  '<!subteam^S01|team>',
  '<mailto:a@b.c|x>',
])('shows %s and does nothing', (text) => {
  expect(escapeText(text)).not.toMatch(/[<>]/);
  expect(escapeText(text)).toContain('&lt;');
});

it('parts "@" from the name after it', () => {
  expect(escapeText('@here and @channel')).not.toMatch(/@(here|channel)/);
});

it('leaves no mark that formats', () => {
  expect(escapeText('*a* _b_ ~c~ `d` ```e```')).not.toMatch(/[*_~`]/);
});

it('leaves names as they are written, since an underscore within a word formats nothing', () => {
  for (const name of ['ND96isr_H100_v5', 'gpu_8x_v100', '#stop-daily_2026'])
    expect(escapeText(name)).toBe(name);
});

it('escapes an ampersand once', () => {
  expect(escapeText('R&D &amp; <b>')).toBe('R&amp;D &amp;amp; &lt;b&gt;');
});

it('links to web addresses alone, and its text cannot leave the link', () => {
  expect(escapeLink('a > b', 'https://example.com/?a=1&b=2|3')).toBe(
    '<https://example.com/?a=1&amp;b=2%7C3|a &gt; b>',
  );
  expect(escapeLink('a', 'javascript:alert(1)')).toBe('a');
  expect(escapeLink('a', 'not an address')).toBe('a');
  expect(escapeLink('a', undefined)).toBe('a');
});
