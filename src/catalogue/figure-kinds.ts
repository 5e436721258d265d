import type { Unit } from '../quantity/units.ts';

/** What a kind of figure measures, and how what is known of it ages. */
export interface FigureKind {
  readonly unit: Unit;
  /** For how many days a figure stays fresh (`Infinity`: a fact of nature or of a datasheet). */
  readonly freshDays: number;
  /**
   * Whether figures of about the same time are witnesses to one number and count together (what a chip sells for), or
   * the newest stands alone (a list price, an index, a datasheet).
   */
  readonly witnesses: 'together' | 'newest';
}

/** The vocabulary of figures: a fact file may name no other. */
export const figureKinds: Readonly<Record<string, FigureKind>> = {
  // accelerators: the chip alone; FLOP/s are dense
  purchasePrice: { unit: 'USD', freshDays: 180, witnesses: 'together' },
  usedPrice: { unit: 'USD', freshDays: 180, witnesses: 'together' },
  released: { unit: 'date', freshDays: Infinity, witnesses: 'newest' },
  memory: { unit: 'bytes', freshDays: Infinity, witnesses: 'newest' },
  bandwidth: { unit: 'bytes/s', freshDays: Infinity, witnesses: 'newest' },
  linkBandwidth: { unit: 'bytes/s', freshDays: Infinity, witnesses: 'newest' },
  boardPower: { unit: 'W', freshDays: Infinity, witnesses: 'newest' },
  fp32: { unit: 'FLOP/s', freshDays: Infinity, witnesses: 'newest' },
  tf32: { unit: 'FLOP/s', freshDays: Infinity, witnesses: 'newest' },
  bf16: { unit: 'FLOP/s', freshDays: Infinity, witnesses: 'newest' },
  fp16: { unit: 'FLOP/s', freshDays: Infinity, witnesses: 'newest' },
  fp8: { unit: 'FLOP/s', freshDays: Infinity, witnesses: 'newest' },
  fp4: { unit: 'FLOP/s', freshDays: Infinity, witnesses: 'newest' },
  int8: { unit: 'FLOP/s', freshDays: Infinity, witnesses: 'newest' },
  // the server or rack it comes in: the price of the whole, its size in `traits.serverAccelerators`
  serverPrice: { unit: 'USD', freshDays: 180, witnesses: 'together' },
  serverPower: { unit: 'W', freshDays: Infinity, witnesses: 'newest' },
  // the server with its share of network, storage and the rest of the cluster
  clusterServerPrice: { unit: 'USD', freshDays: 365, witnesses: 'together' },
  // IT power per accelerator with its share of host and network
  powerAllIn: { unit: 'W', freshDays: 1095, witnesses: 'together' },
  // instances: the price of the whole instance
  onDemand: { unit: 'USD/hour', freshDays: 120, witnesses: 'newest' },
  marketplace: { unit: 'USD/hour', freshDays: 60, witnesses: 'newest' },
  spot: { unit: 'USD/hour', freshDays: 60, witnesses: 'newest' },
  flexStart: { unit: 'USD/hour', freshDays: 120, witnesses: 'newest' },
  capacityBlock: { unit: 'USD/hour', freshDays: 120, witnesses: 'newest' },
  // a reservation whose term the source leaves unsaid
  reserved: { unit: 'USD/hour', freshDays: 180, witnesses: 'newest' },
  reservedOneYear: { unit: 'USD/hour', freshDays: 180, witnesses: 'newest' },
  reservedThreeYears: { unit: 'USD/hour', freshDays: 180, witnesses: 'newest' },
  // a price quoted to or negotiated with one customer, not on a list
  negotiated: { unit: 'USD/hour', freshDays: 365, witnesses: 'newest' },
  negotiatedDiscount: { unit: 'fraction', freshDays: 365, witnesses: 'together' },
  // industry
  rentalIndex: { unit: 'USD/accelerator-hour', freshDays: 60, witnesses: 'newest' },
  contractIndex: { unit: 'USD/accelerator-hour', freshDays: 180, witnesses: 'newest' },
  volumeDiscount: { unit: 'fraction', freshDays: 365, witnesses: 'together' },
  oneYearDiscount: { unit: 'fraction', freshDays: 730, witnesses: 'together' },
  threeYearDiscount: { unit: 'fraction', freshDays: 730, witnesses: 'together' },
  clusterShare: { unit: 'ratio', freshDays: 1095, witnesses: 'together' },
  serverShare: { unit: 'ratio', freshDays: 1095, witnesses: 'together' },
  powerOverhead: { unit: 'ratio', freshDays: 1095, witnesses: 'together' },
  pue: { unit: 'ratio', freshDays: 730, witnesses: 'together' },
  electricityPrice: { unit: 'USD/kWh', freshDays: 365, witnesses: 'newest' },
  averageLoad: { unit: 'fraction', freshDays: 1095, witnesses: 'together' },
  usefulLife: { unit: 'hours', freshDays: 730, witnesses: 'together' },
  hosting: { unit: 'USD/kW-month', freshDays: 365, witnesses: 'together' },
  hostingWithPower: { unit: 'USD/kW-month', freshDays: 365, witnesses: 'together' },
  hostingShare: { unit: 'fraction', freshDays: 1095, witnesses: 'together' },
};
