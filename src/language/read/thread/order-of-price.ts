import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { intents } from '../../../engine/index.ts';
import { type Query, without } from '../../../engine/query.ts';
import { completeQuery } from '../intents/complete-query.ts';

/** What so many of an accelerator would be a question of, after the price of one: bought, or rented where it was that of an hour. */
export function orderOfPrice(previous: Query, catalogue: Catalogue): Query | undefined {
  if (previous.intent !== 'price' || previous.accelerator === undefined) return undefined;
  const id = previous.per === 'hour' ? 'rent' : 'buy';
  const intent = intents.find((one) => one.id === id);
  if (intent === undefined) return undefined;
  const shared = Object.keys(previous).filter((slot) => intent.slots[slot] === undefined && !KEPT.has(slot));
  return completeQuery(intent, { ...without(previous, ...shared), intent: id }, catalogue);
}

/** What a query holds besides slots. */
const KEPT: ReadonlySet<string> = new Set(['intent', 'assume', 'currency', 'exchangeRate']);
