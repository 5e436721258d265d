import { expect, test } from 'vitest';
import { whatsNew } from '../../src/digest/whats-new.ts';
import { catalogue, language } from '../language/language.ts';

const at = (now: string) => ({ catalogue, now });
const linesOf = (answer: ReturnType<typeof whatsNew>['answer'], locale = 'en') =>
  language.speak(answer, locale).figures;

test('a filing is told with its amount, its growth, how far it is in what was guided, and a link to it', () => {
  const { answer, isQuiet } = whatsNew(undefined, [], at('2026-07-31'));
  expect(isQuiet).toBe(false);
  const meta = linesOf(answer).find(
    ({ label, value }) => label.startsWith('Meta') && value.includes('in cash'),
  );
  expect(meta?.value).toMatch(
    /^\$30\.1\d*B in cash for property and equipment, \+82\.1% on the year before · \$\d.*guided for 2026/,
  );
  expect(meta?.url).toMatch(/^https:\/\/www\.sec\.gov\//);
  expect(linesOf(answer, 'zh').find(({ label }) => label.startsWith('Meta'))?.value).toContain('亿美元');
});

test('guidance that is only an end says so once, in either language', () => {
  const { answer } = whatsNew({ day: '2026-04-29', ids: [] }, [], at('2026-05-01'));
  const tesla = (locale: string, name: string) =>
    linesOf(answer, locale).find(({ label }) => label.startsWith(name))?.value;
  expect(tesla('en', 'Tesla')).toBe('At least $25B · At least $20B before');
  expect(tesla('zh', '特斯拉')).toBe('至少250亿美元 · 此前为至少200亿美元');
});

test('nothing is told twice, and what came since is told', () => {
  const first = whatsNew(undefined, [], at('2026-07-24'));
  const again = whatsNew(first.told, [], at('2026-07-24'));
  expect(again.isQuiet).toBe(true);
  const next = whatsNew(first.told, [], at('2026-07-31'));
  const labels = (answer: typeof first.answer) => linesOf(answer).map(({ label, value }) => label + value);
  expect(next.isQuiet).toBe(false);
  expect(labels(next.answer).filter((line) => labels(first.answer).includes(line))).toEqual([]);
  expect(whatsNew(next.told, [], at('2026-08-01')).told.day).toBe('2026-08-01');
});

test('prices that moved are told against what they were', () => {
  const { answer } = whatsNew({ day: '2026-09-28', ids: [] }, [], at('2026-09-30'));
  const index = linesOf(answer).find(({ label }) => label === 'H100 rental index, neoclouds');
  // 2.73 ÷ 2.63 − 1
  expect(index?.value).toMatch(/^\$2\.73.*\+3\.8% from \$2\.63/);
});

test('a feed that failed is named, with the day of its last good figures', () => {
  const failed = [{ feed: 'edgar', succeeded: '2026-07-30T04:00:00.000Z' }];
  const { answer } = whatsNew(undefined, failed, at('2026-07-31'));
  expect(language.speak(answer, 'en').caveats[0]).toMatch(/SEC filings \(EDGAR\).*30 July 2026/);
});
