import type { Query } from '../../../engine/query.ts';
import type { Volume } from '../../../engine/serving/volume.ts';
import type { Said } from '../claims/hear.ts';
import { sizesIn } from '../claims/request-sizes.ts';
import { sizeClaims } from '../claims/size-claims.ts';

/** "1k in 200 out", 每次输入1000输出200 after so many requests: what each of them holds. */
export function withBareSizes(said: Said, previous: Query): Said {
  const volume = previous.volume as Volume | undefined;
  const isCounted = said.claims.some(({ takes }) => takes === 'volume');
  if (volume?.of !== 'requests' || isCounted) return said;
  const { sided } = sizesIn(said.items, []);
  if (sided.length === 0) return said;
  const used = new Set(sided.flatMap(({ items }) => items));
  const others = said.claims.filter(({ items }) => !items.some((at) => used.has(at)));
  return { ...said, claims: [...others, ...sizeClaims(sided, 1, [])] };
}
