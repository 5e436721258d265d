import { assumptionKinds } from '../../../engine/assumptions.ts';
import type { Query } from '../../../engine/query.ts';
import { gather } from '../amounts/gather.ts';
import { spanOf } from '../amounts/span-of.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';

/** "make it 15%", 改成15%: a percentage alone stands for the one share the question before assumed. */
export function withBarePercent(said: Said, { assume = {} }: Query): Said {
  const shares = Object.keys(assume).filter((name) => assumptionKinds[name]?.unit === 'fraction');
  const [name, another] = shares;
  if (name === undefined || another !== undefined) return said;
  const claimed = new Set(said.claims.flatMap(({ items }) => items));
  const [at, ...others] = gather(said.items, ({ quantity }, index) =>
    quantity?.kind === 'percent' && !quantity.unclear && !claimed.has(index) ? [index] : [],
  );
  const quantity = at === undefined ? undefined : said.items[at]?.quantity;
  if (at === undefined || quantity === undefined || others.length > 0) return said;
  const claim: Claim = {
    ...bareClaim,
    takes: 'assumption',
    names: [name],
    value: spanOf(quantity),
    items: [at],
  };
  return { ...said, claims: [...said.claims, claim] };
}
