import type { FigureKind } from './figure-kind.ts';

/** Figures of companies, over the time from `from` to `asOf`: a fiscal quarter or year of their own. */
export const companyFigureKinds = {
  // cash paid for property and equipment, as filed; restated ones are appended
  capex: { unit: 'USD', freshDays: 150, witnesses: 'newest' },
  // what the company itself calls its capital spending, and its growth on the year before as it said it
  capexReported: { unit: 'USD', freshDays: 150, witnesses: 'newest' },
  capexReportedInYuan: { unit: 'CNY', freshDays: 150, witnesses: 'newest' },
  capexReportedGrowth: { unit: 'fraction', freshDays: 150, witnesses: 'newest', signed: true },
  // the day on which results were announced, before or with the filing that has the figures
  resultsAnnounced: { unit: 'date', freshDays: Infinity, witnesses: 'newest' },
  revenue: { unit: 'USD', freshDays: 150, witnesses: 'newest' },
  // what it said in public, on the day `asOf`, that it would spend
  guidance: { unit: 'USD', freshDays: 150, witnesses: 'newest', forecast: true, said: true },
  guidanceInYuan: { unit: 'CNY', freshDays: 150, witnesses: 'newest', forecast: true, said: true },
  guidedGrowth: {
    unit: 'fraction',
    freshDays: 150,
    witnesses: 'newest',
    forecast: true,
    said: true,
    signed: true,
  },
  // how its shares moved on the news of that day, and how its cloud business grew on the year before
  sharesAfterHours: { unit: 'fraction', freshDays: Infinity, witnesses: 'newest', signed: true },
  sharesNextDay: { unit: 'fraction', freshDays: Infinity, witnesses: 'newest', signed: true },
  cloudGrowth: { unit: 'fraction', freshDays: 150, witnesses: 'newest', signed: true },
} as const satisfies Record<string, FigureKind>;
