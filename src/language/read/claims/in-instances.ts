import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Item } from '../amounts/item.ts';
import { instanceOf, neighbour } from '../amounts/neighbours.ts';
import type { Claim } from './claim.ts';

/**
 * Where an instance is named with the accelerators in it, "the 8x H100 p5.48xlarge", they say no more than its name does,
 * and more of them are so many instances: "64 H100s on p5.48xlarge". Others than a number of instances leave it open.
 */
export function inInstances(
  claims: readonly Claim[],
  items: readonly Item[],
  catalogue: Catalogue,
): readonly Claim[] {
  const ids = new Set(claims.flatMap(({ takes, value }) => (takes === 'instance' ? [value as string] : [])));
  const [id, another] = ids;
  if (id === undefined || another !== undefined || items.some(isComparing)) return claims;
  const { accelerator, accelerators: size } = catalogue.thing(id)?.traits ?? {};
  const named = claims.filter(({ takes }) => takes === 'accelerator');
  if (typeof size !== 'number' || named.length === 0) return claims;
  if (!named.every(({ value }) => familyOf(value) === familyOf(accelerator))) return claims;
  const isOfInstance = ({ items: used }: Claim) => used.some((at) => countsInstances(items, at));
  const isCounted = claims.some((claim) => claim.takes === 'count' && isOfInstance(claim));
  const parts = claims.filter((claim) => claim.takes === 'count' && !isOfInstance(claim));
  const isWhole = ({ value }: Claim) => value === size || (!isCounted && Number(value) % size === 0);
  if (!parts.every(isWhole)) return claims.filter(({ takes }) => takes !== 'instance');
  const said = [...named, ...parts.filter(({ value }) => value === size)];
  const more = said.flatMap(({ items: used }) => used);
  return claims.flatMap((claim): Claim[] => {
    if (said.includes(claim)) return [];
    if (claim.takes === 'instance') return [{ ...claim, items: [...claim.items, ...more] }];
    if (claim.takes === 'count' && !parts.includes(claim)) return [{ ...claim, value: asSaid(claim, items) }];
    return [parts.includes(claim) ? { ...claim, value: Number(claim.value) / size } : claim];
  });
}

/** "A100" is whichever of its family the instance holds. */
function familyOf(id: unknown): string {
  return String(id).split('-')[0] as string;
}

/** The 2 of 2台p5.48xlarge(每台8张H100), whatever is counted in them. */
function asSaid({ items: used, value }: Claim, items: readonly Item[]): Claim['value'] {
  const at = used.find((index) => countsInstances(items, index));
  return at === undefined ? value : (items[at]?.quantity?.mid ?? value);
}

/** A number right before the instance's name, or of instances: "4 p5.48xlarge", 4台. */
function countsInstances(items: readonly Item[], at: number): boolean {
  const counter = items[at]?.quantity?.counter;
  if (counter === 'instance' || counter === 'server') return true;
  const next = counter === undefined ? neighbour(items, at, 1) : undefined;
  return next !== undefined && instanceOf(items[next]) !== undefined;
}

function isComparing({ meaning }: Item): boolean {
  return meaning?.cues.some(({ intent, weight }) => intent === 'compare' && weight === 'strong') === true;
}
