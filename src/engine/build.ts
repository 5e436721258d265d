import { type Estimate, exactly, plus, times } from '../quantity/estimate.ts';
import { HOURS_PER_YEAR } from '../quantity/hours.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Note } from './answer.ts';
import { acceleratorOf, formatOf, sizeOf, USUAL_ACCELERATOR } from './building/size.ts';
import { purchaseAssumptions, purchasePrice } from './buying/purchase-price.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { withCooling } from './power/energy.ts';
import { ofSite } from './power/site.ts';
import { type Query, without } from './query.ts';
import { middleOf, textSlot } from './slots.ts';

/**
 * What a data centre costs to build: the building (IT power × cost per IT watt: shell, power, cooling) and the
 * equipment (accelerators with servers, network and storage), from accelerators or from power; of a named site, what is
 * published of it.
 */
export const build: Intent = {
  id: 'build',
  plans: true,
  slots: {
    accelerator: { takes: 'accelerator' },
    count: { takes: 'count' },
    power: { takes: 'power' },
    /** What its accelerators can do together, dense, in the format that speeds are quoted in. */
    speed: { takes: 'speed' },
    site: { takes: 'site' },
    scope: { takes: 'word', words: ['all', 'facility'], default: 'all' },
    asOf: { takes: 'date' },
    asks: { takes: 'word', words: ['accelerators', 'facilityPower', 'equipment'] },
  },
  requires: [['accelerator', 'power', 'speed', 'site']],
  assumes: [...purchaseAssumptions, 'overhead', 'power-per-accelerator', 'pue', 'facility-cost'],
  complete: (query) => (query.site === undefined ? withAccelerator(query) : query),

  check({ site, power, count, speed }): Note[] {
    const isSized = [power, count, speed].some((size) => size !== undefined);
    return site !== undefined && isSized
      ? [{ key: 'site-has-its-size', values: { thing: String(site) } }]
      : [];
  },

  answer(query, world) {
    const inquiry = inquire(query, world);
    const site = textSlot(query, 'site');
    if (site !== undefined) return ofSite(site, inquiry);
    const { it, count, draw } = sizeOf(inquiry);
    const facility = it && facilityCost(it, inquiry);
    const equipment = count && query.scope !== 'facility' ? equipmentCost(count, inquiry) : undefined;
    const total =
      query.scope === 'facility'
        ? facility
        : facility && equipment && plus(facility, equipment, { name: 'total', unit: 'USD' });
    return conclude(inquiry, {
      total: total ?? null,
      figures: {
        facility: facility ?? null,
        ...(query.scope === 'facility' ? {} : { equipment: equipment ?? null }),
        itPower: it ?? null,
        facilityPower: (it && withCooling(it, inquiry)) ?? null,
        ...(count === undefined ? {} : { accelerators: count }),
      },
      caveats: total === undefined ? [unknown(inquiry)] : notes(inquiry, draw),
      next: followUps(query),
    });
  },
};

function withAccelerator(query: Query): Query {
  return { ...query, accelerator: query.accelerator ?? USUAL_ACCELERATOR };
}

function facilityCost(it: Estimate, { ledger, known }: Inquiry): Estimate | undefined {
  const each = ledger.assume('facility-cost', known('data-centres', 'facilityCost'));
  return each && times(it, each, { name: 'facility', unit: 'USD' });
}

/** The asker's own overhead for servers and network replaces the usual one. */
function equipmentCost(count: Estimate, inquiry: Inquiry): Estimate | undefined {
  const { ledger, query } = inquiry;
  const overhead = ledger.assume('overhead', undefined);
  const scope = overhead === undefined ? 'cluster' : 'chips';
  const accelerator = acceleratorOf(query);
  const each = purchasePrice({ accelerator, count: rangeOf(count).mid, scope }, inquiry);
  if (each === undefined) return undefined;
  if (overhead === undefined) return times(count, each, { name: 'equipment', unit: 'USD' });
  const factor = plus(exactly(1, { name: 'one', unit: 'fraction' }), overhead, {
    name: 'overhead-factor',
    unit: 'ratio',
  });
  return times(count, times(each, factor, { name: 'cluster-each', unit: 'USD' }), {
    name: 'equipment',
    unit: 'USD',
  });
}

function notes(inquiry: Inquiry, draw: Estimate | undefined): Note[] {
  const { query } = inquiry;
  const format = query.speed === undefined ? undefined : formatOf(inquiry);
  const thing = acceleratorOf(query);
  const power = { value: middleOf(query, 'power', 0), unit: 'W' as const };
  const value = draw && { value: Number(rangeOf(draw).mid.toPrecision(3)), unit: draw.unit };
  return [
    { key: query.scope === 'facility' ? 'facility-only' : 'facility-and-equipment' },
    ...(format === undefined ? [] : [{ key: 'counted-at-format', values: { format, thing } }]),
    ...(value === undefined ? [] : [{ key: 'drawn-beside-power', values: { thing, value, power } }]),
  ];
}

function unknown({ query }: Inquiry): Note {
  return {
    key: 'no-build-cost-known',
    values: { thing: acceleratorOf(query) },
  };
}

function followUps(query: Query): Query[] {
  const scope = query.scope === 'facility' ? 'all' : 'facility';
  return [
    { ...query, scope },
    { ...without(query, 'scope', 'assume'), intent: 'power', hours: HOURS_PER_YEAR },
  ];
}
