import type { Query } from '../../../engine/query.ts';
import type { Volume } from '../../../engine/serving/volume.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';

/** In a text that refines, so many of what is served stand for those of the question before, in its time: "5M requests". */
export function withBareVolume(said: Said, previous: Query): Said {
  const volume = previous.volume as Volume | undefined;
  if (volume === undefined || said.claims.some(({ takes }) => takes === 'volume')) return said;
  const named = said.items.flatMap(({ quantity }, at) => {
    const isOf = quantity?.unit === volume.of && quantity.said === volume.of && quantity.per === undefined;
    return isOf && !quantity.unclear && quantity.low === quantity.high ? [{ at, amount: quantity.mid }] : [];
  });
  const [only, ...others] = named;
  const isTaken = said.claims.some(
    ({ takes, items }) => takes === 'assumption' && items.includes(only?.at ?? -1),
  );
  if (only === undefined || others.length > 0 || isTaken) return said;
  const claim: Claim = {
    ...bareClaim,
    takes: 'volume',
    value: { ...volume, amount: only.amount },
    items: [only.at],
  };
  return { ...said, claims: [...said.claims, claim] };
}
