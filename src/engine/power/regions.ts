import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Slot } from '../intent.ts';
import { textSlot } from '../slots.ts';

/** Where electricity is priced and its carbon counted. */
const REGIONS = [
  'us',
  'eu',
  'china',
  'germany',
  'france',
  'ireland',
  'sweden',
  'finland',
  'denmark',
] as const;

/** Whose figures stand in where no region is said. */
const USUAL_REGION = 'us';

/** The slot for where electricity is drawn. */
export const regionSlot: Slot = { takes: 'word', words: REGIONS };

/** The id of what is known of the electricity where it is drawn. */
export function gridOf({ query }: Pick<Inquiry, 'query'>): string {
  return `electricity-${textSlot(query, 'region') ?? USUAL_REGION}`;
}

/** That prices and carbon are averages of a country, and of which where nobody said; nothing where the asker sets both. */
export function regionNotes({ query, ledger }: Inquiry): Note[] {
  if (ledger.said('electricity-price') && ledger.said('carbon-intensity')) return [];
  if (query.region === undefined) return [{ key: 'region-taken', values: { region: USUAL_REGION } }];
  return [{ key: 'region-average', values: { region: String(query.region) } }];
}
