import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { edgar } from '../../../src/sources/edgar/edgar.ts';
import { readLive } from '../../../src/sources/live-figures.ts';
import { refresh } from '../../../src/sources/refresh.ts';
import { openStore } from '../../../src/store/open.ts';
import { fixture, startEdgar } from './edgar-service.ts';

export const catalogue = loadCatalogue();
export const clock = () => Date.parse('2026-11-24T12:00:00Z');
export const CONTACT = 'Example Ltd admin@example.com';
export const QUICK = { every: 0, patience: 300, attempts: 2, pause: 1 };

export async function someStore() {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-feed-'));
  const store = await openStore({ file: join(folder, 'store.sqlite') });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return store;
}

export async function start(manners = QUICK) {
  const service = await startEdgar();
  const store = await someStore();
  const feed = edgar({ url: service.url, contact: CONTACT, manners });
  return { service, store, look: () => refresh(feed, { store, catalogue, clock }), feed };
}

/** A response with the newest quarter of a company's report to come. */
export function nextQuarter(company: 'alphabet', millions: number): string {
  const concept = JSON.parse(fixture(`${company}-capex`));
  const document = { accn: '0001652044-26-000090', fy: 2026, fp: 'Q3', form: '10-Q', filed: '2026-10-29' };
  const halfYear = {
    start: '2026-01-01',
    end: '2026-06-30',
    val: 80_598e6,
    ...document,
    accn: '0001652044-26-000071',
    filed: '2026-07-23',
  };
  const nineMonths = { start: '2026-01-01', end: '2026-09-30', val: 80_598e6 + millions * 1e6, ...document };
  concept.units.USD.push(halfYear, nineMonths);
  return JSON.stringify(concept);
}

export const ask = {
  companies: ['alphabet'],
  period: { from: '2026-07-01', to: '2026-09-30' },
  measure: 'amount',
};

export async function answered(store: Awaited<ReturnType<typeof someStore>>) {
  const product = assemble({ clock });
  product.takeLive((await readLive(store))?.figures ?? []);
  const { answer } = await product.askAgain({ intent: 'capex', ...ask }, 'en');
  return answer;
}
