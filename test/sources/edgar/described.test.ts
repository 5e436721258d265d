import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { factsFolder, loadCatalogue } from '../../../src/catalogue/load.ts';
import { fiscalYear } from '../../../src/engine/companies/fiscal-calendar.ts';
import { spendingOf } from '../../../src/engine/companies/spending.ts';
import { rangeOf } from '../../../src/quantity/range-of.ts';
import { edgar } from '../../../src/sources/edgar/edgar.ts';
import { readLive } from '../../../src/sources/live-figures.ts';
import { refresh } from '../../../src/sources/refresh.ts';
import { keptNowhere } from '../../kept-nowhere.ts';
import { startEdgar } from './edgar-service.ts';
import { CONTACT, clock, QUICK, someStore } from './looking.ts';

const now = '2026-11-24';

/** The product's facts with one company more, as a file describes it. */
function factsWith(name: string, lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-described-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(factsFolder, folder, { recursive: true });
  const head = `name: { en: ${name}, zh: ${name} }\naliases: [${name} Inc]\n`;
  writeFileSync(join(folder, `companies/${name.toLowerCase()}.yaml`), `${head}${lines.join('\n')}\n`);
  return loadCatalogue(folder, keptNowhere);
}

type Row = readonly [start: string, end: string, millions: number, form: string, filed: string];

function concept(cik: string, rows: readonly Row[]): string {
  const facts = rows.map(([start, end, millions, form, filed], at) => ({
    start,
    end,
    val: millions * 1e6,
    accn: `${cik}-${filed.slice(2, 4)}-00000${at}`,
    fy: null,
    fp: null,
    form,
    filed,
  }));
  return JSON.stringify({ cik, tag: 'any', units: { USD: facts } });
}

async function lookedUp(catalogue: ReturnType<typeof factsWith>, path: string, page: string) {
  const service = await startEdgar();
  service.pages.set(path, page);
  const store = await someStore();
  await refresh(edgar({ url: service.url, contact: CONTACT, manners: QUICK }), { store, catalogue, clock });
  return { now, catalogue: catalogue.withLive((await readLive(store))?.figures ?? []) };
}

function spentBy(company: string, world: Awaited<ReturnType<typeof lookedUp>>) {
  return (from: string, to: string) => {
    const { amount } = spendingOf(company, { from, to }, world);
    return amount && rangeOf(amount).mid;
  };
}

test('a company that a file describes by another taxonomy has its quarters from there', async () => {
  const cik = '0001709048';
  const tag = 'ifrs-full/PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities';
  const catalogue = factsWith('Foundry', [`cik: '${cik}'`, 'fiscalYearEnd: 12-31', `capexTags: [${tag}]`]);
  const world = await lookedUp(
    catalogue,
    `/api/xbrl/companyconcept/CIK${cik}/${tag}.json`,
    concept(cik, [
      ['2025-01-01', '2025-03-31', 166, '6-K', '2025-05-06'],
      ['2025-01-01', '2025-06-30', 334, '6-K', '2025-08-05'],
      ['2025-01-01', '2025-09-30', 522, '6-K', '2025-11-12'],
      ['2025-01-01', '2025-12-31', 747, '20-F', '2026-02-27'],
    ]),
  );
  const spent = spentBy('foundry', world);
  expect(spent('2025-04-01', '2025-06-30')).toBe((334 - 166) * 1e6);
  expect(spent('2025-10-01', '2025-12-31')).toBe((747 - 522) * 1e6);
  expect(spent('2025-01-01', '2025-12-31')).toBe(747e6);
});

test('a company whose year ends on the Friday nearest a day has quarters of thirteen weeks, the last of fourteen', async () => {
  const cik = '0001571996';
  const tag = 'PaymentsToAcquirePropertyPlantAndEquipment';
  const catalogue = factsWith('Machines', [
    `cik: '${cik}'`,
    'fiscalYearEnd: Friday nearest 01-31',
    `capexTags: [${tag}]`,
  ]);
  const world = await lookedUp(
    catalogue,
    `/api/xbrl/companyconcept/CIK${cik}/us-gaap/${tag}.json`,
    concept(cik, [
      ['2023-02-04', '2023-05-05', 654, '10-Q', '2023-06-12'],
      ['2023-02-04', '2023-08-04', 1354, '10-Q', '2023-09-12'],
      ['2023-02-04', '2023-11-03', 1985, '10-Q', '2023-12-08'],
      ['2023-02-04', '2024-02-02', 2756, '10-K', '2024-03-25'],
    ]),
  );
  expect(fiscalYear(catalogue.thing('machines'), 2024)).toEqual({ from: '2023-02-04', to: '2024-02-02' });
  expect(fiscalYear(catalogue.thing('machines'), 2025)).toEqual({ from: '2024-02-03', to: '2025-01-31' });
  const spent = spentBy('machines', world);
  expect(spent('2023-07-01', '2023-09-30')).toBe((1985 - 1354) * 1e6);
  expect(spent('2023-10-01', '2023-12-31')).toBe((2756 - 1985) * 1e6);
});
