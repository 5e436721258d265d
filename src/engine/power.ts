import { type Estimate, times } from '../quantity/estimate.ts';
import type { Note } from './answer.ts';
import { conclude } from './conclude.ts';
import { acceleratorPower, energyAssumptions, facilityHour } from './energy.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { without } from './query.ts';
import { amountSlot, textSlot } from './slots.ts';

const YEAR = 8760;

/** What electricity costs: IT power × load × PUE × hours × price; of accelerators, or of a hall or a site. */
export const power: Intent = {
  id: 'power',
  slots: {
    accelerator: { takes: 'accelerator' },
    count: { takes: 'count', default: 1 },
    power: { takes: 'power' },
    hours: { takes: 'duration', default: YEAR },
    region: {
      takes: 'word',
      words: ['us', 'eu', 'china', 'germany', 'france', 'ireland', 'sweden', 'finland', 'denmark'],
    },
    asOf: { takes: 'date' },
  },
  requires: [['accelerator', 'power']],
  assumes: [...energyAssumptions, 'carbon-intensity'],

  answer(query, world) {
    const inquiry = inquire(query, world);
    const it = itPower(inquiry);
    const hourly = it && facilityHour(it, inquiry);
    if (it === undefined || hourly === undefined) {
      return conclude(inquiry, {
        total: null,
        figures: { energy: null, carbon: null },
        caveats: [unknown(inquiry)],
      });
    }
    const hours = amountSlot(query, 'hours', 'hours', YEAR);
    const energy = times(hours, hourly.energy, { name: 'energy', unit: 'Wh' });
    const total = times(hours, hourly.cost, { name: 'total', unit: 'USD' });
    return conclude(inquiry, {
      total,
      figures: { energy, carbon: carbonOf(energy, inquiry), itPower: it },
      next:
        query.accelerator === undefined
          ? []
          : [{ ...without(query, 'hours', 'region', 'assume'), intent: 'build' }],
    });
  },
};

function itPower(inquiry: Inquiry): Estimate | undefined {
  const { query } = inquiry;
  if (query.power !== undefined) return amountSlot(query, 'power', 'W', 0);
  const each = acceleratorPower(textSlot(query, 'accelerator') ?? '', inquiry);
  return each && times(amountSlot(query, 'count', 'accelerators', 1), each, { name: 'it-power', unit: 'W' });
}

/** Kilograms of CO₂ at the grid's intensity; null where that is unknown. */
function carbonOf(energy: Estimate, { query, ledger, known }: Inquiry): Estimate | null {
  const region = textSlot(query, 'region') ?? 'us';
  const intensity = ledger.assume('carbon-intensity', known(`electricity-${region}`, 'carbonIntensity'));
  return intensity === undefined ? null : times(energy, intensity, { name: 'carbon', unit: 'kg' });
}

function unknown({ query }: Inquiry): Note {
  return { key: 'no-running-cost-known', values: { thing: textSlot(query, 'accelerator') ?? 'power' } };
}
