/** Figures of a run that a question can be about, besides what the run costs. */
export const ASKS = [
  'compute',
  'energy',
  'electricityCost',
  'carbon',
  'acceleratorHours',
  'accelerators',
  'days',
  'utilisation',
  'rate',
  'amortised',
  'purchase',
  'development',
  'parameters',
  'tokens',
] as const;
