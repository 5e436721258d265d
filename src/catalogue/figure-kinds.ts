import type { Unit } from '../quantity/units.ts';

/** What a kind of figure measures, and for how many days one stays fresh (`Infinity`: a fact of nature or of a datasheet). */
export interface FigureKind {
  readonly unit: Unit;
  readonly freshDays: number;
}

/** The vocabulary of figures: a fact file may name no other. */
export const figureKinds: Readonly<Record<string, FigureKind>> = {
  // accelerators: the chip alone; FLOP/s are dense
  purchasePrice: { unit: 'USD', freshDays: 180 },
  usedPrice: { unit: 'USD', freshDays: 180 },
  released: { unit: 'date', freshDays: Infinity },
  memory: { unit: 'bytes', freshDays: Infinity },
  bandwidth: { unit: 'bytes/s', freshDays: Infinity },
  linkBandwidth: { unit: 'bytes/s', freshDays: Infinity },
  boardPower: { unit: 'W', freshDays: Infinity },
  fp32: { unit: 'FLOP/s', freshDays: Infinity },
  tf32: { unit: 'FLOP/s', freshDays: Infinity },
  bf16: { unit: 'FLOP/s', freshDays: Infinity },
  fp16: { unit: 'FLOP/s', freshDays: Infinity },
  fp8: { unit: 'FLOP/s', freshDays: Infinity },
  fp4: { unit: 'FLOP/s', freshDays: Infinity },
  int8: { unit: 'FLOP/s', freshDays: Infinity },
  // the server or rack it comes in: the price of the whole, its size in `traits.serverAccelerators`
  serverPrice: { unit: 'USD', freshDays: 180 },
  serverPower: { unit: 'W', freshDays: Infinity },
  // the server with its share of network, storage and the rest of the cluster
  clusterServerPrice: { unit: 'USD', freshDays: 365 },
  // IT power per accelerator with its share of host and network
  powerAllIn: { unit: 'W', freshDays: 1095 },
  // instances: the price of the whole instance
  onDemand: { unit: 'USD/hour', freshDays: 120 },
  marketplace: { unit: 'USD/hour', freshDays: 60 },
  spot: { unit: 'USD/hour', freshDays: 60 },
  flexStart: { unit: 'USD/hour', freshDays: 120 },
  capacityBlock: { unit: 'USD/hour', freshDays: 120 },
  // a reservation whose term the source leaves unsaid
  reserved: { unit: 'USD/hour', freshDays: 180 },
  reservedOneYear: { unit: 'USD/hour', freshDays: 180 },
  reservedThreeYears: { unit: 'USD/hour', freshDays: 180 },
  // a price quoted to or negotiated with one customer, not on a list
  negotiated: { unit: 'USD/hour', freshDays: 365 },
  negotiatedDiscount: { unit: 'fraction', freshDays: 365 },
  // industry
  rentalIndex: { unit: 'USD/accelerator-hour', freshDays: 60 },
  contractIndex: { unit: 'USD/accelerator-hour', freshDays: 180 },
  volumeDiscount: { unit: 'fraction', freshDays: 365 },
  oneYearDiscount: { unit: 'fraction', freshDays: 730 },
  threeYearDiscount: { unit: 'fraction', freshDays: 730 },
  clusterShare: { unit: 'ratio', freshDays: 1095 },
  serverShare: { unit: 'ratio', freshDays: 1095 },
  powerOverhead: { unit: 'ratio', freshDays: 1095 },
  pue: { unit: 'ratio', freshDays: 730 },
  electricityPrice: { unit: 'USD/kWh', freshDays: 365 },
  averageLoad: { unit: 'fraction', freshDays: 1095 },
  usefulLife: { unit: 'hours', freshDays: 730 },
  hosting: { unit: 'USD/kW-month', freshDays: 730 },
  hostingWithPower: { unit: 'USD/kW-month', freshDays: 730 },
  hostingShare: { unit: 'fraction', freshDays: 1095 },
};
