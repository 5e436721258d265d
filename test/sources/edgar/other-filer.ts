import { assemble } from '../../../src/assemble.ts';
import type { Answer } from '../../../src/engine/answer.ts';
import { readLive } from '../../../src/sources/live-figures.ts';
import { clock, start } from './looking.ts';

export const PROPERTY = 'PaymentsToAcquirePropertyPlantAndEquipment';
export const ASSETS = 'PaymentsToAcquireProductiveAssets';
const filers = {
  tesla: '0001318605',
  nvidia: '0001045810',
  coreweave: '0001769628',
  oracle: '0001341439',
} as const;
type Filer = keyof typeof filers;

/** First and last day, millions, the day it was filed, and the form. */
export type Row = readonly [from: string, to: string, millions: number, filed: string, form?: string];

/** A response as the SEC gives it: values with the fields it has, the fiscal ones of the document and not of the value. */
export function concept(filer: Filer, tag: string, rows: readonly Row[], unit = 'USD'): string {
  const facts = rows.map(([from, end, millions, filed, form = '10-Q']) => ({
    ...(from === '' ? {} : { start: from }),
    end,
    val: millions * 1e6,
    accn: `${filers[filer]}-${filed.slice(2, 4)}-${filed.slice(5, 7)}${filed.slice(8, 10)}00`,
    fy: Number(filed.slice(0, 4)),
    fp: form.startsWith('10-K') ? 'FY' : 'Q2',
    form,
    filed,
  }));
  return JSON.stringify({
    cik: Number(filers[filer]),
    taxonomy: 'us-gaap',
    tag,
    label: 'Payments to Acquire Property, Plant, and Equipment',
    description: 'The cash outflow.',
    entityName: filer,
    units: { [unit]: facts },
  });
}

/** Serves responses of a company by tag, looks them up, and asks the product about them. */
export async function served(filer: Filer, pages: Readonly<Record<string, string>>) {
  const { service, store, look } = await start();
  const path = (tag: string) => `/api/xbrl/companyconcept/CIK${filers[filer]}/us-gaap/${tag}.json`;
  for (const [tag, page] of Object.entries(pages)) service.pages.set(path(tag), page);
  const refreshed = await look();
  const product = assemble({ clock });
  product.takeLive((await readLive(store))?.figures ?? []);
  const problems = (refreshed?.problems ?? []).filter(({ part }) => part === filer);
  const spent = async (from: string, to: string, more: object = {}): Promise<Answer | undefined> => {
    const query = { intent: 'capex', companies: [filer], period: { from, to }, measure: 'amount', ...more };
    return (await product.askAgain(query, 'en')).answer;
  };
  return { problems, spent };
}

export const keys = (answer: Answer | undefined) => answer?.caveats.map(({ key }) => key);
