import { describe, expect, test } from 'vitest';
import { readFeedStatus } from '../../../src/memory/feeds.ts';
import { edgar } from '../../../src/sources/edgar/edgar.ts';
import { readLive } from '../../../src/sources/live-figures.ts';
import { refresh } from '../../../src/sources/refresh.ts';
import { conceptPath, fixture, type Trouble } from './edgar-service.ts';
import { answered, CONTACT, catalogue, clock, nextQuarter, QUICK, someStore, start } from './looking.ts';

const page: Trouble = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Maintenance</title>');
};
const refused: Trouble = (_, response) => {
  response
    .writeHead(403, { 'content-type': 'text/html' })
    .end('<title>Request Rate Threshold Exceeded</title>');
};
const busy: Trouble = (_, response) => {
  response.writeHead(503, { 'content-type': 'text/html' }).end('<html></html>');
};
const halved: Trouble = (_, response) => {
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(nextQuarter('alphabet', 47_000).slice(0, 2000));
};
const otherShape: Trouble = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"cik":1652044,"facts":[]}');
};
const dropped: Trouble = ({ socket }) => socket.destroy();
const silent: Trouble = () => {};

describe('with the service', () => {
  test.each([
    ['giving a page', page, 'not-json'],
    ['refusing', refused, 'refused'],
    ['out of order', busy, 'unreachable'],
    ['giving half of it', halved, 'not-json'],
    ['giving another shape', otherShape, 'changed-shape'],
    ['hanging up', dropped, 'unreachable'],
    ['silent', silent, 'unreachable'],
  ])('%s the last good figures stay, and what failed is named', async (_, trouble, fault) => {
    const { service, store, look } = await start();
    service.pages.set(conceptPath('alphabet'), nextQuarter('alphabet', 47_000));
    await look();
    service.trouble = trouble;
    const refreshed = await look();
    expect(refreshed?.failed).toBe(refreshed?.parts);
    expect(
      refreshed?.problems.some((problem) => problem.part === 'alphabet' && problem.fault === fault),
    ).toBe(true);
    const answer = await answered(store);
    expect(answer?.total?.mid).toBe(47_000e6);
    expect(answer?.caveats.find(({ key }) => key === 'filings-known')?.values?.checked).toBe('2026-11-24');
    const status = await readFeedStatus(store, 'edgar');
    expect(status?.problems.length).toBe(refreshed?.problems.length);
    expect(status?.succeeded).toBe('2026-11-24T12:00:00.000Z');
  });

  test('giving a figure 20 times the one before, it is held back and said', async () => {
    const { service, store, look } = await start();
    await look();
    service.pages.set(conceptPath('alphabet'), nextQuarter('alphabet', 44_924 * 20));
    const refreshed = await look();
    expect(refreshed?.problems).toContainEqual(
      expect.objectContaining({ part: 'alphabet', fault: 'held-back' }),
    );
    expect((await answered(store))?.total).toBeNull();
  });

  test('changing a known figure 20 times over, the known one stays', async () => {
    const { service, store, look } = await start();
    await look();
    const concept = JSON.parse(fixture('alphabet-capex'));
    for (const fact of concept.units.USD) fact.val *= 20;
    service.pages.set(conceptPath('alphabet'), JSON.stringify(concept));
    await look();
    const live = catalogue.withLive((await readLive(store))?.figures ?? []);
    const last = live.history('alphabet', 'capex', '2026-11-24').filter(({ asOf }) => asOf === '2026-03-31');
    expect(last.map(({ mid }) => mid)).toEqual([35_674e6]);
  });

  test('giving the data of another company, it is not taken for this one', async () => {
    const { service, look } = await start();
    service.pages.set(conceptPath('oracle'), fixture('meta-capex'));
    const refreshed = await look();
    expect(refreshed?.problems).toContainEqual(
      expect.objectContaining({ part: 'oracle', fault: 'changed-shape' }),
    );
  });

  test('never reached, the answer rests on the files', async () => {
    const store = await someStore();
    const feed = edgar({ url: 'http://127.0.0.1:9', contact: CONTACT, manners: QUICK });
    const refreshed = await refresh(feed, { store, catalogue, clock });
    expect(refreshed?.failed).toBe(refreshed?.parts);
    const { figures } = (await readLive(store)) ?? { figures: [] };
    expect(catalogue.withLive(figures).history('meta', 'capex', '2026-11-24').length).toBeGreaterThan(20);
  });
});

test('a service that is silent is soon left alone', async () => {
  const { service, look } = await start();
  service.trouble = silent;
  await look();
  expect(service.requests.length).toBeLessThanOrEqual(4);
});

test('a service that says too much is asked is left alone until the next look', async () => {
  const { service, look } = await start();
  service.trouble = (_, response) => void response.writeHead(429).end();
  const refreshed = await look();
  expect(service.requests.length).toBe(QUICK.attempts);
  expect(refreshed?.failed).toBe(refreshed?.parts);
  service.trouble = undefined;
  expect((await look())?.failed).toBeLessThan(refreshed?.parts ?? 0);
});
