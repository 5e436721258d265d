import { type Estimate, times } from '../quantity/estimate.ts';
import { HOURS_PER_YEAR } from '../quantity/hours.ts';
import type { Note } from './answer.ts';
import { asPublished } from './as-published.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { carbonOf } from './power/carbon.ts';
import { acceleratorPower, energyAssumptions, gridHour, withCooling } from './power/energy.ts';
import { regionNotes, regionSlot } from './power/regions.ts';
import { asItStood } from './power/site.ts';
import { type Query, without } from './query.ts';
import { amountSlot, textSlot } from './slots.ts';

/** What electricity costs: IT power × load × PUE × hours × price; of accelerators, of a hall, or of a named site. */
export const power: Intent = {
  id: 'power',
  slots: {
    accelerator: { takes: 'accelerator' },
    count: { takes: 'count', default: 1 },
    power: { takes: 'power' },
    site: { takes: 'site' },
    hours: { takes: 'duration', default: HOURS_PER_YEAR },
    region: regionSlot,
    asOf: { takes: 'date' },
    asks: { takes: 'word', words: ['energy', 'carbon', 'facilityPower'] },
  },
  requires: [['accelerator', 'power', 'site']],
  assumes: [...energyAssumptions, 'carbon-intensity'],

  answer(query, world) {
    const inquiry = inquire(query, world);
    const { it, facility } = powerOf(inquiry);
    const hourly = facility && gridHour(facility, 'USD/hour', inquiry);
    const figures = { itPower: it ?? null, facilityPower: facility ?? null };
    if (hourly === undefined) {
      return conclude(inquiry, {
        total: null,
        figures: { energy: null, carbon: null, ...figures },
        caveats: [unknown(inquiry)],
      });
    }
    const hours = amountSlot(query, 'hours', 'hours', HOURS_PER_YEAR);
    const energy = times(hours, hourly.energy, { name: 'energy', unit: 'Wh' });
    const total = times(hours, hourly.cost, { name: 'total', unit: 'USD' });
    return conclude(inquiry, {
      total,
      figures: { energy, carbon: carbonOf(energy, inquiry) ?? null, ...figures },
      caveats: [...leftAside(query), ...siteNotes(inquiry), ...regionNotes(inquiry)],
      next: followUps(query),
    });
  },
};

/** IT power, and what the meter shows at full load: of a site what is published, unless the asker gives a PUE. */
function powerOf(inquiry: Inquiry): {
  readonly it: Estimate | undefined;
  readonly facility: Estimate | undefined;
} {
  const { known, ledger } = inquiry;
  const it = itPower(inquiry);
  const metered = ledger.said('pue') ? undefined : known(siteOf(inquiry), 'facilityPower');
  const facility =
    metered === undefined ? it && withCooling(it, inquiry) : asPublished('facility-power', metered);
  return { it, facility };
}

function itPower(inquiry: Inquiry): Estimate | undefined {
  const { query, known } = inquiry;
  const published = known(siteOf(inquiry), 'itPower');
  if (published !== undefined) return asPublished('it-power', published);
  if (query.power !== undefined) return amountSlot(query, 'power', 'W', 0);
  const each = acceleratorPower(textSlot(query, 'accelerator') ?? '', inquiry);
  return each && times(amountSlot(query, 'count', 'accelerators', 1), each, { name: 'it-power', unit: 'W' });
}

/** The id of the site asked about; an empty one, of which nothing is known, where none is. */
function siteOf({ query }: Inquiry): string {
  return textSlot(query, 'site') ?? '';
}

function siteNotes(inquiry: Inquiry): Note[] {
  const site = siteOf(inquiry);
  const published = inquiry.known(site, 'facilityPower');
  return published === undefined ? [] : asItStood(site, 'facilityPower', published);
}

/** Power and accelerators that are both named are two questions: the power is taken, which is said. */
function leftAside({ power: watts, accelerator, count }: Query): Note[] {
  const isCounted = typeof accelerator === 'string' && typeof count === 'number' && count > 1;
  return watts === undefined || !isCounted
    ? []
    : [{ key: 'count-left-aside', values: { count, thing: accelerator } }];
}

function followUps(query: Query): Query[] {
  const plain = without(query, 'hours', 'region', 'assume');
  if (query.site !== undefined) return [{ ...without(plain, 'count'), intent: 'build' }];
  if (leftAside(query).length > 0) return [without(query, 'power')];
  return query.accelerator === undefined ? [] : [{ ...plain, intent: 'build' }];
}

function unknown(inquiry: Inquiry): Note {
  const thing = [siteOf(inquiry), textSlot(inquiry.query, 'accelerator')].find((id) => id) ?? 'power';
  return { key: 'no-running-cost-known', values: { thing } };
}
