import { afterAll, describe, expect, it } from 'vitest';
import { violations } from '../../../../src/slack/blocks/check-limits.ts';
import type { HomeContent } from '../../../../src/slack/blocks/home/home-content.ts';
import { homeView } from '../../../../src/slack/blocks/home/home-view.ts';
import { OWN_FORM, settingsForm, WORKSPACE_FORM } from '../../../../src/slack/blocks/settings-form.ts';
import { formFields } from '../../../../src/slack/preferences/form-fields.ts';
import { setDesk } from '../../desk.ts';

const { desk, clear } = await setDesk();
const hostile = '<!channel> *所有人* & <https://example.com|x> @here '.repeat(200);
const question = { label: hostile, value: 'v'.repeat(2000) };

function content(locale: string, change: Partial<HomeContent> = {}): HomeContent {
  return {
    words: desk.words(locale),
    inputKey: '',
    recent: Array.from({ length: 5 }, () => question),
    tries: [],
    digests: Array.from({ length: 5 }, (_, index) => ({
      channel: index === 0 ? 'D0123456789' : 'C0123456789',
      rule: hostile,
      isPaused: index % 2 === 0,
      values: { pause: 'v'.repeat(2000), resume: 'v', stop: 'v' },
    })),
    openChannel: { channel: 'C0123456780', value: 'v'.repeat(2000) },
    settings: Array.from({ length: 4 }, () => ({ label: hostile, value: hostile })),
    isAdmin: true,
    freshness: Array.from({ length: 5 }, () => hostile),
    ...change,
  };
}

describe.each(desk.locales)('in %s', (locale) => {
  it('a home tab full of long and hostile words is one Slack takes', () => {
    const notice = { headline: hostile, detail: hostile, link: 'https://example.com/answer' };
    expect(violations(homeView(content(locale, { notice })))).toEqual([]);
    expect(
      violations(homeView(content(locale, { notice: { headline: 'x', link: 'javascript:x' } }))),
    ).toEqual([]);
  });

  it('a first home tab, and one without the store, is one Slack takes', () => {
    const tries = Array.from({ length: 4 }, () => question);
    expect(
      violations(homeView(content(locale, { recent: [], tries, digests: [], openChannel: undefined }))),
    ).toEqual([]);
    expect(
      violations(homeView(content(locale, { recent: undefined, digests: undefined, settings: undefined }))),
    ).toEqual([]);
  });

  it('every form of settings is one Slack takes', () => {
    const words = desk.words(locale);
    const own = { language: 'zh', currency: 'EUR', scope: 'cluster', region: 'germany' };
    for (const [form, whose] of [
      [OWN_FORM, 'own'],
      [WORKSPACE_FORM, 'workspace'],
    ] as const) {
      const fields = formFields(desk, { own, workspace: { region: 'us' } }, whose, words);
      expect(violations(settingsForm(form, fields, words))).toEqual([]);
      expect(violations(settingsForm(form, undefined, words))).toEqual([]);
    }
  });
});

it('shows words of people letter by letter: nothing in it is markup', () => {
  const text = JSON.stringify(homeView(content('en')));
  expect(text).not.toContain('"mrkdwn"');
});

afterAll(clear);
