import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Query, without } from '../query.ts';
import { dealsBetween, partiesOf } from './parties.ts';

/** That no deal of one party, or between two, is known; of two, which deals of each are. */
export function noneKnown(inquiry: Inquiry): Note[] {
  const [party = '', counterparty] = partiesOf(inquiry.query);
  if (counterparty === undefined) return [{ key: 'no-deal-known', values: { name: party } }];
  return [
    { key: 'no-deal-between', values: { party, counterparty } },
    ...[party, counterparty].flatMap((name): Note[] => {
      const names = dealsBetween([name], inquiry).map(({ id }) => id);
      return names.length === 0 ? [] : [{ key: 'deals-known', values: { of: name, names } }];
    }),
  ];
}

/** The known deals of each of two parties that have none together. */
export function otherDeals(inquiry: Inquiry): Query[] {
  const parties = partiesOf(inquiry.query);
  const query = without(inquiry.query, 'counterparty', 'hours');
  return parties.length < 2
    ? []
    : parties
        .filter((party) => dealsBetween([party], inquiry).length > 0)
        .map((party): Query => ({ ...query, party }));
}
