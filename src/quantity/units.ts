import { HOURS_PER_YEAR } from './hours.ts';

/** Money other than dollars: an ISO code. */
export type Currency = Uppercase<string>;

/** What a number measures. Every figure inside the program is in the base unit of its dimension. */
export type Unit =
  | Currency
  | 'USD'
  | 'USD/hour'
  | 'USD/accelerator-hour'
  | 'USD/PFLOP-hour'
  | 'FLOP/s/W'
  | 'USD/kWh'
  | 'USD/W'
  | 'USD/kW-month'
  | 'USD/seat-month'
  | 'USD/month'
  | 'USD/million-tokens'
  | 'hours'
  | 'days'
  | 'accelerators'
  | 'instances'
  | 'servers'
  | 'W'
  | 'Wh'
  | 'bytes'
  | 'bytes/s'
  | 'FLOP'
  | 'FLOP/s'
  | 'fraction'
  // a fraction by which something grew or, below zero, shrank
  | 'change'
  | 'ratio'
  | 'tokens'
  | 'tokens/s'
  | 'parameters'
  | 'kg'
  | 'kg/kWh'
  | 'date';

/** How many base units one of a rate's denominator holds: electricity is quoted by the kWh, energy counted in Wh. */
const quotedPer: Readonly<Record<string, number>> = {
  'USD/kWh': 1e3,
  'USD/kW-month': 1e3,
  'USD/million-tokens': 1e6,
  'kg/kWh': 1e3,
};

/** What a rate is per, in base units; 1 for what is no such rate. */
export function baseUnitsPer(unit: Unit): number {
  return quotedPer[unit] ?? 1;
}

/** Units a fact file may be written in: base unit and the factor that leads there. Memory counts 10⁹ bytes to a GB. */
export const writtenUnits: Readonly<Record<string, { readonly base: Unit; readonly factor: number }>> = {
  USD: { base: 'USD', factor: 1 },
  EUR: { base: 'EUR', factor: 1 },
  CNY: { base: 'CNY', factor: 1 },
  'USD/hour': { base: 'USD/hour', factor: 1 },
  'USD/accelerator-hour': { base: 'USD/accelerator-hour', factor: 1 },
  'USD/kWh': { base: 'USD/kWh', factor: 1 },
  'USD/W': { base: 'USD/W', factor: 1 },
  'USD/kW-month': { base: 'USD/kW-month', factor: 1 },
  'USD/seat-month': { base: 'USD/seat-month', factor: 1 },
  hours: { base: 'hours', factor: 1 },
  years: { base: 'hours', factor: HOURS_PER_YEAR },
  days: { base: 'days', factor: 1 },
  W: { base: 'W', factor: 1 },
  kW: { base: 'W', factor: 1e3 },
  MWh: { base: 'Wh', factor: 1e6 },
  TWh: { base: 'Wh', factor: 1e12 },
  GB: { base: 'bytes', factor: 1e9 },
  'GB/s': { base: 'bytes/s', factor: 1e9 },
  'TB/s': { base: 'bytes/s', factor: 1e12 },
  'TFLOP/s': { base: 'FLOP/s', factor: 1e12 },
  accelerators: { base: 'accelerators', factor: 1 },
  percent: { base: 'fraction', factor: 0.01 },
  fraction: { base: 'fraction', factor: 1 },
  ratio: { base: 'ratio', factor: 1 },
  GW: { base: 'W', factor: 1e9 },
  MW: { base: 'W', factor: 1e6 },
  t: { base: 'kg', factor: 1e3 },
  'kg/kWh': { base: 'kg/kWh', factor: 1 },
  'USD/million-tokens': { base: 'USD/million-tokens', factor: 1 },
  'tokens/s': { base: 'tokens/s', factor: 1 },
  tokens: { base: 'tokens', factor: 1 },
  parameters: { base: 'parameters', factor: 1 },
  FLOP: { base: 'FLOP', factor: 1 },
  date: { base: 'date', factor: 1 },
};
