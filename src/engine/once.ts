import type { Catalogue } from '../catalogue/catalogue.ts';
import type { World } from './intent.ts';

/** What was worked out of one version of the facts. */
interface Kept {
  readonly version: string;
  readonly found: Map<string, unknown>;
}

const keptOf = new WeakMap<Catalogue, Kept>();
const MOST = 5_000;

/**
 * What follows from the facts alone, worked out once: question after question needs the same. `key` says what it is of,
 * and the time it is of.
 */
export function once<T>({ catalogue }: World, key: string, work: () => T): T {
  const found = foundOf(catalogue);
  if (found.has(key)) return found.get(key) as T;
  const result = work();
  if (found.size >= MOST) found.clear();
  found.set(key, result);
  return result;
}

/** Live figures make another version of the facts, of which nothing is known yet. */
function foundOf(catalogue: Catalogue): Map<string, unknown> {
  const { version } = catalogue;
  let kept = keptOf.get(catalogue);
  if (kept?.version !== version) {
    kept = { version, found: new Map() };
    keptOf.set(catalogue, kept);
  }
  return kept.found;
}
