import { intents } from '../../../engine/index.ts';
import type { Query } from '../../../engine/query.ts';
import type { Item } from '../amounts/item.ts';
import type { Hearing, Said } from '../claims/hear.ts';
import { type Candidate, candidateFor } from '../intents/candidate.ts';
import { inheritFrom } from './inherit-from.ts';
import { isLink, isTurn, spend } from './turn-items.ts';

/** Which of several readings offered a text takes, by its place, by a word for it, or by what only it asks; with what the text adds. */
export function pick(said: Said, offered: readonly Query[], hearing: Hearing): Candidate | undefined {
  const place = placeIn(said.items, offered.length);
  if (place !== undefined) {
    const items = spend(said.items, said.items.keys());
    return readingOf(offered[place] as Query, { ...said, items, claims: [] }, hearing);
  }
  const meant = offered
    .map((query) => ({ query, score: fitOf(query, said) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = meant;
  if (best === undefined || best.score === 0 || best.score === next?.score) return undefined;
  const reading = readingOf(best.query, said, hearing);
  return reading?.isBlocked === false && reading.missing.length === 0 ? reading : undefined;
}

/** "The first", "2", or "yes" to the only one: from 0. */
function placeIn(items: readonly Item[], most: number): number | undefined {
  const [only, ...others] = items.filter((item) => !isLink(item) || isTurn(item, 'yes'));
  if (only === undefined || others.length > 0) return undefined;
  const { meaning, quantity } = only;
  const number = quantity?.kind === 'number' && quantity.plain ? quantity.mid : undefined;
  const place = meaning?.ordinal ?? number ?? (isTurn(only, 'yes') && most === 1 ? 1 : undefined);
  return place !== undefined && Number.isInteger(place) && place >= 1 && place <= most
    ? place - 1
    : undefined;
}

/** How much of a text speaks for a reading and for few others. */
function fitOf(query: Query, { votes, claims, items }: Said): number {
  const word = items.some(({ meaning }) =>
    meaning?.words.some(({ intent, slot, value }) => intent === query.intent && query[slot] === value),
  );
  const named = claims.some(({ value, takes }) =>
    takes === 'currency'
      ? value === (query.currency ?? 'USD')
      : takes !== 'count' && Object.values(query).includes(value),
  );
  return (
    (votes.strong.has(query.intent) ? 4 : 0) +
    (votes.weak.has(query.intent) ? 1 : 0) +
    (word ? 2 : 0) +
    (named ? 2 : 0)
  );
}

function readingOf(query: Query, said: Said, { vocabulary }: Hearing): Candidate | undefined {
  const intent = intents.find(({ id }) => id === query.intent);
  return intent && candidateFor(intent, said, inheritFrom(query, intent, said.claims, vocabulary.catalogue));
}
