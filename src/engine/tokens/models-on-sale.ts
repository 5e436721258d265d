import type { Catalogue } from '../../catalogue/catalogue.ts';
import { dayNumber } from '../../catalogue/dates.ts';
import type { Inquiry } from '../inquiry.ts';

/** A hosted model and its list prices in USD per million tokens. */
export interface OnSale {
  readonly id: string;
  readonly input: number;
  readonly output: number;
  /** Parameters, where they are published and not rumoured. */
  readonly parameters: number | undefined;
}

/** The same list is asked for again and again: of each catalogue that of the last few days asked about. */
const kept = new WeakMap<Catalogue, Map<string, readonly OnSale[]>>();
const DAYS_KEPT = 20;

/** The models sold at the time asked about, each with both its prices. */
export function modelsOnSale(inquiry: Inquiry): readonly OnSale[] {
  const { catalogue } = inquiry.world;
  const { now, asOf } = inquiry.when;
  const days = kept.get(catalogue) ?? new Map<string, readonly OnSale[]>();
  kept.set(catalogue, days);
  const key = `${now} ${asOf}`;
  const found = days.get(key) ?? listed(inquiry);
  if (days.size >= DAYS_KEPT) days.clear();
  days.set(key, found);
  return found;
}

function listed({ world, when, known }: Inquiry): OnSale[] {
  const day = dayNumber(when.asOf ?? when.now);
  return world.catalogue.things('model').flatMap(({ id }) => {
    const [input, output] = [known(id, 'inputPrice'), known(id, 'outputPrice')];
    if (input === undefined || output === undefined) return [];
    if ((known(id, 'retired')?.mid ?? Number.POSITIVE_INFINITY) <= day) return [];
    const size = known(id, 'parameters');
    const parameters = size?.verified ? size.mid : undefined;
    return [{ id, input: input.mid, output: output.mid, parameters }];
  });
}
