import { expect, onTestFinished, test, vi } from 'vitest';
import type { Figure } from '../../src/catalogue/catalogue.ts';
import { edgar } from '../../src/sources/edgar/edgar.ts';
import { keepFresh } from '../../src/sources/keep-fresh.ts';
import { conceptPath, startEdgar } from './edgar/edgar-service.ts';
import { CONTACT, catalogue, nextQuarter, QUICK, someStore } from './edgar/looking.ts';

type Store = Awaited<ReturnType<typeof someStore>>;

/** An instance of the app as far as feeds go; `figures` is what it last took up. */
function instance(url: string, store: Store, clock: () => number) {
  const taken: { figures: readonly Figure[] } = { figures: [] };
  const feeds = [edgar({ url, contact: CONTACT, manners: QUICK })];
  const take = (figures: readonly Figure[]) => {
    taken.figures = figures;
  };
  const stop = keepFresh({ feeds, store, catalogue, take, tell: () => {}, clock, beat: 20 });
  onTestFinished(stop);
  return { taken, stop };
}

const hasNews = ({ figures }: { figures: readonly Figure[] }) =>
  figures.some(({ thing, asOf, kind }) => thing === 'alphabet' && kind === 'capex' && asOf === '2026-09-30');

test('of two instances one looks, and both take up what it found', async () => {
  const service = await startEdgar();
  const store = await someStore();
  service.pages.set(conceptPath('alphabet'), nextQuarter('alphabet', 47_000));
  const clock = () => Date.parse('2026-11-24T12:00:00Z');
  const [one, other] = [instance(service.url, store, clock), instance(service.url, store, clock)];
  await vi.waitFor(() => expect([hasNews(one.taken), hasNews(other.taken)]).toEqual([true, true]), 5000);
  const looks = service.requests.filter(({ path }) => path === conceptPath('alphabet')).length;
  expect(looks).toBe(1);
});

test('looked up figures outlive a restart, and are looked up again when they are due', async () => {
  const service = await startEdgar();
  const store = await someStore();
  let now = Date.parse('2026-11-24T12:00:00Z');
  const first = instance(service.url, store, () => now);
  await vi.waitFor(() => expect(first.taken.figures.length).toBeGreaterThan(0), 5000);
  first.stop();
  const before = service.requests.length;
  const second = instance(service.url, store, () => now);
  await vi.waitFor(() => expect(second.taken.figures.length).toBeGreaterThan(0), 5000);
  expect(service.requests.length).toBe(before);
  service.pages.set(conceptPath('alphabet'), nextQuarter('alphabet', 47_000));
  now += 2 * 60 * 60 * 1000;
  await vi.waitFor(() => expect(hasNews(second.taken)).toBe(true), 5000);
});
