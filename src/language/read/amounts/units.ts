import { HOURS_PER_MONTH, HOURS_PER_YEAR } from '../../../quantity/hours.ts';
/** Spans of time, in hours, as a query counts them. */
export const hoursOf = {
  hour: 1,
  day: 24,
  week: 168,
  fortnight: 336,
  month: HOURS_PER_MONTH,
  quarter: 3 * HOURS_PER_MONTH,
  year: HOURS_PER_YEAR,
  decade: 10 * HOURS_PER_YEAR,
} as const;

export type TimeUnit = keyof typeof hoursOf;

/** Whether a unit measures time. */
export function isTimeUnit(unit: string): unit is TimeUnit {
  return unit in hoursOf;
}

/** Whether a unit measures time, and more of it than hours. */
export function isLongTime(unit: string): unit is TimeUnit {
  return isTimeUnit(unit) && unit !== 'hour';
}

/** What is served so much of by the time: tokens a day, requests a month. */
export const SERVED: ReadonlySet<string> = new Set(['tokens', 'requests', 'users']);

/** Units a question may be asked in, besides time: the base unit and the factor that leads there. */
const measures: Readonly<Record<string, { readonly base: string; readonly factor: number }>> = {
  'accelerator-hour': { base: 'accelerator-hours', factor: 1 },
  W: { base: 'W', factor: 1 },
  kW: { base: 'W', factor: 1e3 },
  MW: { base: 'W', factor: 1e6 },
  GW: { base: 'W', factor: 1e9 },
  Wh: { base: 'Wh', factor: 1 },
  kWh: { base: 'Wh', factor: 1e3 },
  MWh: { base: 'Wh', factor: 1e6 },
  GWh: { base: 'Wh', factor: 1e9 },
  MB: { base: 'bytes', factor: 1e6 },
  GB: { base: 'bytes', factor: 1e9 },
  TB: { base: 'bytes', factor: 1e12 },
  FLOP: { base: 'FLOP', factor: 1 },
  exaFLOP: { base: 'FLOP', factor: 1e18 },
  zettaFLOP: { base: 'FLOP', factor: 1e21 },
  yottaFLOP: { base: 'FLOP', factor: 1e24 },
  'teraFLOP/s': { base: 'FLOP/s', factor: 1e12 },
  'petaFLOP/s': { base: 'FLOP/s', factor: 1e15 },
  'exaFLOP/s': { base: 'FLOP/s', factor: 1e18 },
  'petaFLOP/s-day': { base: 'FLOP', factor: 8.64e19 },
  tokens: { base: 'tokens', factor: 1 },
  parameters: { base: 'parameters', factor: 1 },
  'million-tokens': { base: 'tokens', factor: 1e6 },
  'million-input-tokens': { base: 'tokens', factor: 1e6 },
  'million-output-tokens': { base: 'tokens', factor: 1e6 },
  'million-cached-tokens': { base: 'tokens', factor: 1e6 },
  requests: { base: 'requests', factor: 1 },
  users: { base: 'users', factor: 1 },
  'daily-users': { base: 'users', factor: 1 },
  'monthly-users': { base: 'users', factor: 1 },
  'daily-requests': { base: 'requests', factor: 1 },
  'monthly-requests': { base: 'requests', factor: 1 },
  'requests-a-second': { base: 'requests', factor: 1 },
  second: { base: 'seconds', factor: 1 },
  minute: { base: 'seconds', factor: 60 },
  g: { base: 'kg', factor: 1e-3 },
  kg: { base: 'kg', factor: 1 },
};

/** The base unit of a unit and the factor that leads there; undefined for one nobody listed. */
export function baseOf(unit: string): { readonly base: string; readonly factor: number } | undefined {
  return isTimeUnit(unit) ? { base: 'hours', factor: hoursOf[unit] } : measures[unit];
}

/** Every unit a language may have words for. */
export const unitNames: readonly string[] = [...Object.keys(hoursOf), ...Object.keys(measures)];
