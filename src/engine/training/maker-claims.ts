import type { Estimate } from '../../quantity/estimate.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { middleOf } from '../slots.ts';

/** Sizes this close are the same model. */
const ALIKE = 0.03;

/**
 * What the maker of an accelerator claimed that training a model of that size takes, beside our estimate: makers say
 * neither tokens nor precision, and never mix a claim with a measurement.
 */
export function makerClaims(
  accelerator: string,
  inquiry: Inquiry,
): { readonly figures: Record<string, Estimate>; readonly caveats: Note[] } {
  const { query, world, known } = inquiry;
  const asked = query.parameters === undefined ? undefined : middleOf(query, 'parameters', 0);
  const claim = world.catalogue
    .things('claim')
    .find(
      ({ traits }) =>
        traits.accelerator === accelerator &&
        asked !== undefined &&
        Math.abs(Number(traits.parameters) / asked - 1) < ALIKE,
    );
  const count = claim && known(claim.id, 'claimedAccelerators');
  if (claim === undefined || count === undefined) return { figures: {}, caveats: [] };
  const power = known(claim.id, 'claimedPower');
  const watts = power && asPublished('claimedPower', power);
  const days = Number(claim.traits.days);
  return {
    figures: {
      claimed: asPublished('claimed', count),
      ...(watts === undefined ? {} : { claimedPower: watts }),
    },
    caveats: [
      {
        key: 'maker-claim',
        values: {
          maker: String(claim.traits.by),
          count: count.mid,
          thing: accelerator,
          days,
          by: publishersOf(count.sources),
          asOf: count.asOf,
        },
      },
    ],
  };
}
