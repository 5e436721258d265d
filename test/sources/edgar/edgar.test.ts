import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import { readFeedFigures } from '../../../src/memory/feeds.ts';
import { edgar } from '../../../src/sources/edgar/edgar.ts';
import { readLive } from '../../../src/sources/live-figures.ts';
import { refresh } from '../../../src/sources/refresh.ts';
import { conceptPath, fixture, startEdgar, submissionsPath } from './edgar-service.ts';
import { answered, ask, CONTACT, catalogue, clock, nextQuarter, someStore, start } from './looking.ts';

describe('filings that are looked up', () => {
  test('bring a quarter that the files do not know into the next answer', async () => {
    const { service, store, look } = await start();
    service.pages.set(conceptPath('alphabet'), nextQuarter('alphabet', 47_000));
    const refreshed = await look();
    const news =
      refreshed?.changed.filter(({ thing, kind }) => thing === 'alphabet' && kind === 'capex') ?? [];
    expect(news.map(({ asOf, mid }) => [asOf, mid])).toContainEqual(['2026-09-30', 47_000e6]);
    const answer = await answered(store);
    expect(answer?.total?.mid).toBe(47_000e6);
    expect(answer?.figures.growth?.mid).toBeCloseTo(47_000 / 23_953 - 1, 10);
    expect(answer?.sources[0]).toMatchObject({
      kind: 'filing',
      published: '2026-10-29',
      accessed: '2026-11-24',
    });
  });

  test('say the same of every quarter as the files do', async () => {
    const { store, look } = await start();
    await look();
    const live = catalogue.withLive((await readLive(store))?.figures ?? []);
    for (const company of ['microsoft', 'alphabet', 'meta', 'amazon', 'oracle', 'apple']) {
      const said = (of: typeof live) =>
        of
          .history(company, 'capex', '2026-11-24')
          .filter(({ asOf }) => asOf >= '2022-06-30')
          .map(({ asOf, mid }) => `${asOf} ${mid}`);
      expect(new Set(said(live)), company).toEqual(new Set(said(catalogue)));
    }
  });

  test('tell that results were announced before the filing has their figures', async () => {
    const { service, store, look } = await start();
    const submissions = JSON.parse(fixture('microsoft-submissions'));
    const { recent } = submissions.filings;
    const newest = {
      accessionNumber: '0001193125-26-400001',
      filingDate: '2026-10-28',
      form: '8-K',
      items: '2.02,9.01',
    };
    for (const [column, value] of Object.entries(newest)) recent[column].unshift(value);
    service.pages.set(submissionsPath('microsoft'), JSON.stringify(submissions));
    await look();
    const product = assemble({ clock });
    product.takeLive((await readLive(store))?.figures ?? []);
    const { answer } = await product.askAgain({ intent: 'capex', ...ask, companies: ['microsoft'] }, 'en');
    expect(answer?.total).toBeNull();
    expect(answer?.caveats).toContainEqual({
      key: 'results-announced',
      values: { company: 'microsoft', asOf: '2026-10-28' },
    });
  });
});

describe('the service', () => {
  test('is told who asks, in every request', async () => {
    const { service, look } = await start();
    await look();
    expect(service.requests.length).toBeGreaterThan(15);
    expect(service.requests.every(({ headers }) => headers['user-agent'] === `aicost ${CONTACT}`)).toBe(true);
  });

  test('is asked no more than ten times a second', async () => {
    const service = await startEdgar();
    const store = await someStore();
    const feed = edgar({ url: service.url, contact: CONTACT });
    const looking = refresh(feed, { store, catalogue, clock });
    await looking;
    const times = service.requests.map(({ at }) => at);
    const seconds = times.map((from) => times.filter((at) => at >= from && at < from + 1000).length);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(10);
  }, 20_000);

  test('need not send again what is still the same, and the figures count as checked that day', async () => {
    const { service, store, look } = await start();
    await look();
    const before = service.requests.length;
    await look();
    const again = service.requests.slice(before).find(({ path }) => path === conceptPath('meta'));
    expect(again?.headers['if-none-match']).toBeTruthy();
    expect((await readFeedFigures(store, 'edgar')).meta?.length).toBeGreaterThan(15);
  });

  test('is asked by one instance at a time', async () => {
    const { look } = await start();
    const both = await Promise.all([look(), look()]);
    expect(both.filter((one) => one === undefined).length).toBe(1);
  });
});
