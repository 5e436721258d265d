import type { Thing } from '../../catalogue/catalogue.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Query } from '../query.ts';
import { requiredText, textSlot } from '../slots.ts';

/** The one or two parties a deal is asked of. */
export function partiesOf(query: Query): readonly string[] {
  return [requiredText(query, 'party'), textSlot(query, 'counterparty')].filter(
    (party) => party !== undefined,
  );
}

/** Deals that all these parties are in, the newest first; of those announced by a day, where one is asked about. */
export function dealsBetween(parties: readonly string[], { world, known, query }: Inquiry): Thing[] {
  const until = textSlot(query, 'asOf');
  const announced = ({ id }: Thing) => {
    const found = known(id, 'announced');
    return found === undefined || (until !== undefined && found.asOf > until) ? 0 : found.mid;
  };
  return world.catalogue
    .things('deal')
    .filter(({ traits }) => parties.every((party) => traits.seller === party || traits.buyer === party))
    .filter((thing) => announced(thing) > 0)
    .sort((a, b) => announced(b) - announced(a));
}
