import { intents } from '../../../engine/index.ts';
import type { Query } from '../../../engine/query.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';

/** In a text that refines, "servers?" without a number asks for the same accelerators in servers, where that makes a difference. */
export function withBareServers(said: Said, previous: Query): Said {
  const slots = Object.entries(intents.find(({ id }) => id === previous.intent)?.slots ?? {});
  const [slot] = slots.find(([, { words }]) => words?.includes(SERVERS)) ?? [];
  const at = said.items.findIndex(({ meaning }) => meaning?.counter === 'server');
  const isCounted = said.claims.some(({ takes }) => takes === 'count');
  if (slot === undefined || at < 0 || isCounted || isNamed(said, at)) return said;
  const claim: Claim = { ...bareClaim, takes: 'word', slot, value: SERVERS, items: [at] };
  return { ...said, claims: [...said.claims, claim] };
}

const SERVERS = 'servers';

/** Whether the word is part of a name or says something of its own: "H100 server price". */
function isNamed({ items }: Said, at: number): boolean {
  const { things, words, assumptions } = items[at]?.meaning ?? { things: [], words: [], assumptions: [] };
  return things.length + words.length + assumptions.length > 0;
}
