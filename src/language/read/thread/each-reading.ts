import { OPEN_MONEY } from '../ask-back/open-money.ts';
import { type Hearing, hear, type Said } from '../claims/hear.ts';
import type { Candidate } from '../intents/candidate.ts';
import { numberReadings } from './bare-number.ts';
import { refine } from './refine.ts';
import type { Turn } from './turn.ts';

/** The question before refined by what may be meant in two ways: a sum in either money, a number as how many and as a price. */
export function eachReading(turned: Said, turn: Turn, hearing: Hearing): readonly Candidate[] {
  if (turned.claims.some(({ foreign }) => foreign === '')) return eachMoney(turn, hearing);
  const readings = numberReadings(turned, turn.previous, hearing);
  if (readings.length < 2) return [];
  return readings.flatMap((claim) => {
    const refined = refine({ ...turned, claims: [...turned.claims, claim] }, turn, hearing);
    return refined?.isSound ? [refined] : [];
  });
}

/** The question before refined by a sum in each money it may be in. */
function eachMoney(turn: Turn, hearing: Hearing): readonly Candidate[] {
  return OPEN_MONEY.flatMap((currency) => {
    const heard = hear(turn.items, { ...hearing, currency });
    const refined = refine({ ...heard, claims: [...heard.claims, ...turn.claims] }, turn, hearing);
    return refined?.isSound ? [refined] : [];
  });
}
