import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';

/** Of two parties a new one takes the place of the one it has no deal with: "OpenAI and News Corp", "and the FT?". */
export function otherParty(previous: Query, said: Query, catalogue: Catalogue): Partial<Query> {
  const { party } = said;
  const { party: first, counterparty: second } = previous;
  if (party === undefined || said.counterparty !== undefined) return {};
  if (first === undefined || second === undefined) return {};
  const pairs: readonly (readonly unknown[])[] = [
    [first, party],
    [party, second],
  ];
  const pair = pairs.find((both) =>
    catalogue
      .things('deal')
      .some(({ traits: { seller, buyer } }) => both.includes(seller) && both.includes(buyer)),
  );
  return pair === undefined ? {} : { party: pair[0], counterparty: pair[1] };
}

/** Of a schedule what is said now takes the place of what was said; the rest stays: "at 10 instead". */
export function otherTimes(previous: Query, said: Query, { slots }: Intent): Partial<Query> {
  const changed = Object.keys(slots).filter(
    (slot) => slots[slot]?.takes === 'schedule' && said[slot] !== undefined && previous[slot] !== undefined,
  );
  const merge = (slot: string) => ({ ...(previous[slot] as object), ...(said[slot] as object) });
  return Object.fromEntries(changed.map((slot) => [slot, merge(slot)]));
}
