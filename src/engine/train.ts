import type { Estimate } from '../quantity/estimate.ts';
import { purchaseAssumptions } from './buying/purchase-price.ts';
import { conclude } from './conclude.ts';
import { inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { carbonOf, publishedFootprint } from './power/carbon.ts';
import { energyAssumptions } from './power/energy.ts';
import { regionNotes, regionSlot } from './power/regions.ts';
import { BASES } from './renting/market-rate.ts';
import { askedOnOtherBasis, onOtherBasis } from './renting/rental-price.ts';
import { requiredText } from './slots.ts';
import { elsewhereNotes } from './training/as-run.ts';
import { ASKS } from './training/asks.ts';
import { trainingChart } from './training/chart.ts';
import { trainingCosts } from './training/costs.ts';
import { followUps } from './training/follow-ups.ts';
import { makerClaims } from './training/maker-claims.ts';
import { publishedCosts } from './training/published-costs.ts';
import { publishedUtilisation } from './training/published-utilisation.ts';
import { developmentNotes, impossible, inputNotes } from './training/remarks.ts';
import { trainingRun } from './training/run.ts';
import { solvedWork } from './training/solved-work.ts';
import { stageNotes } from './training/stage.ts';
import { USUAL_ACCELERATOR } from './training/usual-accelerator.ts';
import { trainingWork } from './training/work.ts';

/**
 * What it costs to train a model. The total is the rental of the hours: of a run asked about as it was the one
 * published, or what its maker said without saying what it holds; else ours. Amortised hardware and energy, up-front purchase and whole development are never added to it.
 */
export const train: Intent = {
  id: 'train',
  slots: {
    model: { takes: 'model' },
    parameters: { takes: 'parameters' },
    activeParameters: { takes: 'parameters' },
    tokens: { takes: 'tokens' },
    compute: { takes: 'compute' },
    acceleratorHours: { takes: 'acceleratorHours' },
    accelerator: { takes: 'accelerator' },
    count: { takes: 'count' },
    days: { takes: 'days' },
    region: regionSlot,
    format: { takes: 'word', words: ['bf16', 'fp16', 'fp8', 'fp4'] },
    basis: { takes: 'word', words: BASES },
    asOf: { takes: 'date' },
    asks: { takes: 'word', words: ASKS },
  },
  requires: [['model', 'parameters', 'compute', 'acceleratorHours', 'count+days']],
  assumes: [
    'utilisation',
    'goodput',
    'overhead',
    'throughput',
    'tokens-per-parameter',
    'rent-price',
    'lifetime',
    'experiments-factor',
    'staff-share',
    ...purchaseAssumptions,
    ...energyAssumptions,
    'carbon-intensity',
  ],
  // No matrix multiplication has been measured above this share of the peak (Bekman, Machine Learning Engineering: 80 to 87 %).
  bounds: { utilisation: { min: 0.01, max: 0.87 } },
  complete: (query, catalogue) => {
    const trainedOn = catalogue.thing(String(query.model))?.traits.trainedOn;
    return { ...query, accelerator: query.accelerator ?? trainedOn ?? USUAL_ACCELERATOR };
  },

  answer(query, world) {
    const inquiry = inquire(query, world);
    const accelerator = requiredText(query, 'accelerator');
    const work = trainingWork(inquiry);
    const { format, ...run } = trainingRun(work, accelerator, inquiry);
    const { offers, caveats, other, rental, amortised, ...costs } = trainingCosts(run, accelerator, inquiry);
    const stage = stageNotes(inquiry);
    const published = publishedCosts(inquiry);
    const claims = makerClaims(accelerator, inquiry);
    const footprint = publishedFootprint(inquiry);
    const reached = publishedUtilisation(run, inquiry);
    const carbon = costs.energy && carbonOf(costs.energy, inquiry);
    const solved = run.compute === undefined ? {} : solvedWork(work, run.compute, inquiry);
    return conclude(inquiry, {
      total: published.total ?? rental ?? null,
      ...(published.total && rental && { estimated: 'rental' }),
      figures: {
        ...published.figures,
        ...claims.figures,
        ...footprint.figures,
        ...reached.figures,
        rental: rental ?? null,
        amortised: amortised ?? null,
        ...present({ ...costs, ...run, ...solved }),
        carbon: carbon ?? null,
        ...(run.acceleratorHours && onOtherBasis(run.acceleratorHours, { other })),
      },
      chart: trainingChart(query.asks, {
        ...published.figures,
        ...{ rental, amortised, development: costs.development },
      }),
      caveats: [
        ...inputNotes(run, inquiry),
        ...elsewhereNotes(accelerator, inquiry),
        ...published.caveats,
        ...claims.caveats,
        ...footprint.caveats,
        ...reached.caveats,
        ...(query.asks === 'carbon' ? regionNotes(inquiry) : []),
        ...(published.holds || stage.length === 0 ? [published.holds ?? { key: 'training-definition' }] : []),
        ...stage,
        ...(run.rate === undefined ? [] : [{ key: 'training-format', values: { format } }]),
        ...impossible(run),
        ...developmentNotes(costs.development, rental),
        ...work.caveats,
        ...caveats,
      ],
      sources: offers.flatMap(({ price }) => price.sources),
      next: [...followUps(inquiry, accelerator), ...askedOnOtherBasis(query, { other })],
    });
  },
};

function present(figures: Readonly<Record<string, Estimate | undefined>>): Record<string, Estimate> {
  return Object.fromEntries(
    Object.entries(figures).filter((entry): entry is [string, Estimate] => entry[1] !== undefined),
  );
}
