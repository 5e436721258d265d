import type { FigureKind } from './figure-kind.ts';

/** Figures of buildings and sites, currencies, deals, pay, markets and trends. */
export const moneyFigureKinds = {
  // what a data centre costs per watt of IT: shell, power and cooling; the same with liquid cooling; with the tenant's
  // fit-out; with everything in it
  facilityCost: { unit: 'USD/W', freshDays: 730, witnesses: 'together' },
  facilityCostLiquidCooled: { unit: 'USD/W', freshDays: 730, witnesses: 'together' },
  facilityCostFittedOut: { unit: 'USD/W', freshDays: 730, witnesses: 'together' },
  liquidCoolingPremium: { unit: 'fraction', freshDays: 1095, witnesses: 'newest' },
  allInCost: { unit: 'USD/W', freshDays: 730, witnesses: 'newest' },
  // sites as they stand on the day: IT power and what the meter shows; costs of the whole
  itPower: { unit: 'W', freshDays: 365, witnesses: 'newest' },
  facilityPower: { unit: 'W', freshDays: 365, witnesses: 'newest' },
  totalCost: { unit: 'USD', freshDays: 365, witnesses: 'newest' },
  equipmentCost: { unit: 'USD', freshDays: 365, witnesses: 'newest' },
  buildingCost: { unit: 'USD', freshDays: 365, witnesses: 'newest' },
  operatingCostPerYear: { unit: 'USD', freshDays: 365, witnesses: 'newest' },
  acceleratorCount: { unit: 'accelerators', freshDays: 365, witnesses: 'newest' },
  h100Equivalents: { unit: 'accelerators', freshDays: 365, witnesses: 'newest' },
  // currencies: units of it for one US dollar
  perDollar: { unit: 'ratio', freshDays: 31, witnesses: 'newest' },
  // deals
  announced: { unit: 'date', freshDays: Infinity, witnesses: 'newest' },
  perYear: { unit: 'USD', freshDays: Infinity, witnesses: 'newest' },
  perYearInEuros: { unit: 'EUR', freshDays: Infinity, witnesses: 'newest' },
  contract: { unit: 'USD', freshDays: Infinity, witnesses: 'newest' },
  term: { unit: 'hours', freshDays: Infinity, witnesses: 'newest' },
  perTitle: { unit: 'USD', freshDays: Infinity, witnesses: 'newest' },
  perPhoto: { unit: 'USD', freshDays: Infinity, witnesses: 'newest' },
  perVideo: { unit: 'USD', freshDays: Infinity, witnesses: 'newest' },
  perFilmHour: { unit: 'USD', freshDays: Infinity, witnesses: 'newest' },
  perWord: { unit: 'USD', freshDays: Infinity, witnesses: 'newest' },
  // a seat of software sold by the user: paid by the month, and by the year, both a month's
  seatPriceByMonth: { unit: 'USD/seat-month', freshDays: 365, witnesses: 'newest' },
  seatPriceByYear: { unit: 'USD/seat-month', freshDays: 365, witnesses: 'newest' },
  // accelerators and power that a maker says a run of a certain size and time takes
  claimedAccelerators: { unit: 'accelerators', freshDays: Infinity, witnesses: 'newest' },
  claimedPower: { unit: 'W', freshDays: Infinity, witnesses: 'newest' },
  // pay: a year's; a package over its `term`, what of it falls in the first year; a bonus; a year's shares alone
  payPerYear: { unit: 'USD', freshDays: 1095, witnesses: 'newest' },
  payPackage: { unit: 'USD', freshDays: 1095, witnesses: 'newest' },
  payInFirstYear: { unit: 'USD', freshDays: 1095, witnesses: 'newest' },
  signingBonus: { unit: 'USD', freshDays: 1095, witnesses: 'newest' },
  equityPerYear: { unit: 'USD', freshDays: 1095, witnesses: 'newest' },
  // markets and trends, over the time from `from` to `asOf`; growth is per year
  spending: { unit: 'USD', freshDays: 730, witnesses: 'newest' },
  spendingForecast: { unit: 'USD', freshDays: 365, witnesses: 'newest', forecast: true },
  commitments: { unit: 'USD', freshDays: 730, witnesses: 'newest' },
  averageDeal: { unit: 'USD', freshDays: 730, witnesses: 'newest' },
  electricity: { unit: 'Wh', freshDays: 730, witnesses: 'newest' },
  electricityForecast: { unit: 'Wh', freshDays: 730, witnesses: 'newest', forecast: true },
  powerForecast: { unit: 'W', freshDays: 730, witnesses: 'newest', forecast: true },
  addedPowerForecast: { unit: 'W', freshDays: 730, witnesses: 'newest', forecast: true },
  growth: { unit: 'fraction', freshDays: 1095, witnesses: 'newest' },
  growthForecast: { unit: 'fraction', freshDays: 365, witnesses: 'newest', forecast: true },
  yearlyFall: { unit: 'fraction', freshDays: 1095, witnesses: 'newest' },
  doublingTime: { unit: 'hours', freshDays: 1825, witnesses: 'newest' },
  trainingCost: { unit: 'USD', freshDays: 365, witnesses: 'newest' },
  trainingCostForecast: { unit: 'USD', freshDays: 730, witnesses: 'newest', forecast: true },
  tokenPrice: { unit: 'USD/million-tokens', freshDays: 730, witnesses: 'newest' },
} as const satisfies Record<string, FigureKind>;
