import { dividedBy, type Estimate, exactly, minus, plus, times } from '../../quantity/estimate.ts';
import { HOURS_PER_MONTH } from '../../quantity/hours.ts';
import { purchasePrice } from '../buying/purchase-price.ts';
import type { Inquiry } from '../inquiry.ts';
import { energyHour } from '../power/energy.ts';
import type { Rental } from '../renting/rental.ts';
import { rentalPrice } from '../renting/rental-price.ts';
import type { Run } from './run.ts';
import { stageHours } from './stage.ts';

/** Three costs of one run, never mixed, in USD; each undefined where a figure it needs is unknown. */
export interface Costs {
  /** The hours at a rental price. */
  readonly rental: Estimate | undefined;
  /** The hardware's price for the share of its life the run takes, and the electricity. */
  readonly amortised: Estimate | undefined;
  /** Buying the whole cluster. */
  readonly purchase: Estimate | undefined;
  /** The whole development: all experiments and the staff, on amortised hardware. */
  readonly development: Estimate | undefined;
  /** Wh. */
  readonly energy: Estimate | undefined;
  /** What the energy costs, in USD: a part of `amortised`. */
  readonly electricityCost: Estimate | undefined;
  readonly other?: Rental['other'];
  readonly offers: Rental['offers'];
  readonly caveats: Rental['caveats'];
}

const ONE = exactly(1, { name: 'one', unit: 'fraction' });

/**
 * Costs as Cottier et al. 2024 (arXiv 2405.21015) part them: cloud price, amortised hardware and energy, acquisition;
 * development is experiments (a factor on the final run) and staff (a share of the whole).
 */
export function trainingCosts(
  run: Pick<Run, 'acceleratorHours' | 'accelerators'>,
  accelerator: string,
  inquiry: Inquiry,
): Costs {
  const hours = run.acceleratorHours;
  if (hours === undefined) return nothing;
  const terms = { commitment: 'on-demand', hours: HOURS_PER_MONTH, reachesCommitted: true } as const;
  const lease = { accelerator, ...terms };
  const { price, other, offers, caveats } = rentalPrice(lease, inquiry);
  const { energy, electricity } = energyOf(hours, accelerator, inquiry);
  const each = clusterPriceEach(accelerator, inquiry);
  const amortised = amortisedCost(hours, each, electricity, inquiry);
  return {
    rental: price && times(hours, price, { name: 'total', unit: 'USD' }),
    amortised,
    purchase: each && run.accelerators && times(run.accelerators, each, { name: 'purchase', unit: 'USD' }),
    development: stageHours(inquiry) === undefined ? developmentCost(amortised, inquiry) : undefined,
    energy,
    electricityCost: electricity,
    other,
    offers,
    caveats,
  };
}

const nothing: Costs = {
  rental: undefined,
  amortised: undefined,
  purchase: undefined,
  development: undefined,
  energy: undefined,
  electricityCost: undefined,
  offers: [],
  caveats: [],
};

/** A price the asker names is taken for all that stands around the accelerator, as a price per accelerator-hour is. */
function clusterPriceEach(accelerator: string, inquiry: Inquiry): Estimate | undefined {
  const scope = inquiry.ledger.said('accelerator-price') ? 'chips' : 'cluster';
  return purchasePrice({ accelerator, count: 1, scope }, inquiry);
}

function energyOf(hours: Estimate, accelerator: string, inquiry: Inquiry) {
  const hourly = energyHour(accelerator, inquiry);
  if (hourly === undefined) return { energy: undefined, electricity: undefined };
  return {
    energy: times(hours, hourly.energy, { name: 'energy', unit: 'Wh' }),
    electricity: times(hours, hourly.cost, { name: 'electricity', unit: 'USD' }),
  };
}

function amortisedCost(
  hours: Estimate,
  each: Estimate | undefined,
  electricity: Estimate | undefined,
  { known, ledger }: Inquiry,
): Estimate | undefined {
  const lifetime = ledger.assume('lifetime', known('servers', 'usefulLife'));
  if (!each || !electricity || !lifetime) return undefined;
  const hourly = dividedBy(each, lifetime, { name: 'written-off-hour', unit: 'USD/accelerator-hour' });
  return plus(times(hours, hourly, { name: 'hardware', unit: 'USD' }), electricity, {
    name: 'amortised',
    unit: 'USD',
  });
}

function developmentCost(amortised: Estimate | undefined, { known, ledger }: Inquiry): Estimate | undefined {
  if (amortised === undefined) return undefined;
  const experiments = ledger.assume('experiments-factor', known('training', 'experimentsFactor'));
  const staff = ledger.assume('staff-share', known('training', 'staffShare'));
  if (!experiments || !staff) return undefined;
  const compute = times(amortised, experiments, { name: 'experiments', unit: 'USD' });
  return dividedBy(compute, minus(ONE, staff, { name: 'compute-share', unit: 'fraction' }), {
    name: 'development',
    unit: 'USD',
  });
}
