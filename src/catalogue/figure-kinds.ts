import { companyFigureKinds } from './company-figure-kinds.ts';
import type { FigureKind } from './figure-kind.ts';
import { moneyFigureKinds } from './money-figure-kinds.ts';

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
  // the time from which export to China needs a US licence, and from which one is given case by case
  exportControlled: { unit: 'date', freshDays: Infinity, witnesses: 'newest' },
  exportCaseByCase: { unit: 'date', freshDays: Infinity, witnesses: 'newest' },
  // models; hours, accelerators and days are those of the published run, restarts included
  parameters: { unit: 'parameters', freshDays: Infinity, witnesses: 'newest', disclosable: true },
  activeParameters: { unit: 'parameters', freshDays: Infinity, witnesses: 'newest', disclosable: true },
  context: { unit: 'tokens', freshDays: Infinity, witnesses: 'newest' },
  // the day from which its maker no longer sells it
  retired: { unit: 'date', freshDays: Infinity, witnesses: 'newest' },
  trainingTokens: { unit: 'tokens', freshDays: Infinity, witnesses: 'newest', disclosable: true },
  trainingCompute: { unit: 'FLOP', freshDays: Infinity, witnesses: 'newest', disclosable: true },
  trainingHours: { unit: 'hours', freshDays: Infinity, witnesses: 'newest', disclosable: true },
  trainingAccelerators: { unit: 'accelerators', freshDays: Infinity, witnesses: 'newest', disclosable: true },
  trainingDays: { unit: 'days', freshDays: Infinity, witnesses: 'newest', disclosable: true },
  // accelerator-hours of one stage on top of another model, such as reinforcement learning
  stageHours: { unit: 'hours', freshDays: Infinity, witnesses: 'newest', disclosable: true },
  // share of the dense 16-bit peak that the maker says the model's own arithmetic reached while it was at work
  publishedUtilisation: { unit: 'fraction', freshDays: Infinity, witnesses: 'newest' },
  // what the maker or a paper says that training took from the grid and gave off, as CO₂ equivalent by location
  publishedEnergy: { unit: 'Wh', freshDays: Infinity, witnesses: 'newest' },
  publishedCarbon: { unit: 'kg', freshDays: Infinity, witnesses: 'newest' },
  // published costs of training, by what they mean: what maker or head said; what the press was told, and the maker did not say; at cloud prices; hardware written off and
  // energy; the cluster bought; staff and experiments included; one stage only
  publishedReport: { unit: 'USD', freshDays: Infinity, witnesses: 'together' },
  publishedStatement: { unit: 'USD', freshDays: Infinity, witnesses: 'together' },
  publishedRental: { unit: 'USD', freshDays: Infinity, witnesses: 'together' },
  publishedAmortised: { unit: 'USD', freshDays: Infinity, witnesses: 'together' },
  publishedPurchase: { unit: 'USD', freshDays: Infinity, witnesses: 'together' },
  publishedDevelopment: { unit: 'USD', freshDays: Infinity, witnesses: 'together' },
  publishedStage: { unit: 'USD', freshDays: Infinity, witnesses: 'together' },
  // list prices of hosted models; `long` ones bill a whole request whose input passes `traits.longFrom`
  inputPrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  outputPrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  cachedInputPrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  cacheWritePrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  batchInputPrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  batchOutputPrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  longInputPrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  longOutputPrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  longCachedInputPrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  // where the price depends on the hour, the list price is the peak's and these are the rest's
  offPeakInputPrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  offPeakOutputPrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  offPeakCachedInputPrice: { unit: 'USD/million-tokens', freshDays: 120, witnesses: 'newest' },
  // what a model keeps of each token while it answers: layers that keep it, and numbers kept in each
  cachedLayers: { unit: 'ratio', freshDays: Infinity, witnesses: 'newest' },
  cachedPerLayer: { unit: 'ratio', freshDays: Infinity, witnesses: 'newest' },
  // training, by accelerator or in general: model FLOP over the dense bfloat16 peak, over the FP8 peak where it says so
  denseUtilisation: { unit: 'fraction', freshDays: 1095, witnesses: 'together' },
  mixtureUtilisation: { unit: 'fraction', freshDays: 1095, witnesses: 'together' },
  denseUtilisationFp8: { unit: 'fraction', freshDays: 1095, witnesses: 'together' },
  mixtureUtilisationFp8: { unit: 'fraction', freshDays: 1095, witnesses: 'together' },
  // productive share of the hours billed
  goodput: { unit: 'fraction', freshDays: 1095, witnesses: 'together' },
  tokensPerParameter: { unit: 'ratio', freshDays: 1095, witnesses: 'together' },
  optimalTokensPerParameter: { unit: 'ratio', freshDays: Infinity, witnesses: 'newest' },
  // compute of all experiments over that of the final run; staff over the whole cost of development
  experimentsFactor: { unit: 'ratio', freshDays: 1095, witnesses: 'together' },
  staffShare: { unit: 'fraction', freshDays: 1095, witnesses: 'together' },
  // measured serving: output tokens a second and accelerator, all requests of the batch together
  throughput: { unit: 'tokens/s', freshDays: 730, witnesses: 'newest' },
  carbonIntensity: { unit: 'kg/kWh', freshDays: 1095, witnesses: 'together' },
  // serving: average over peak load; bytes a weight takes; requests of one user on an average day
  servingUtilisation: { unit: 'fraction', freshDays: 1095, witnesses: 'together' },
  bytesPerParameter: { unit: 'ratio', freshDays: 1095, witnesses: 'newest' },
  // bytes one number of the cache takes; output tokens a second that one request gets; tokens of one request
  cacheBytesPerValue: { unit: 'ratio', freshDays: 1095, witnesses: 'together' },
  speedPerRequest: { unit: 'tokens/s', freshDays: 1095, witnesses: 'newest' },
  tokensPerRequest: { unit: 'tokens', freshDays: 1095, witnesses: 'newest' },
  requestsPerUser: { unit: 'ratio', freshDays: 730, witnesses: 'newest' },
  ...moneyFigureKinds,
  ...companyFigureKinds,
};
