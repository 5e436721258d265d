import { createHash } from 'node:crypto';
import type { Figure } from './catalogue.ts';

/**
 * Figures with later ones among them. One that tells of the same thing, kind and time out of the same document, or with
 * the same value, takes the other's place: it was looked up later. All else is added: nothing is lost.
 */
export function mergeFigures(figures: readonly Figure[], later: readonly Figure[]): Figure[] {
  const replaced = new Set(later.flatMap(keysOf));
  return [...figures.filter((figure) => !keysOf(figure).some((key) => replaced.has(key))), ...later];
}

/** A version that changes with the later figures, the day they were looked up included. */
export function versionWith(version: string, later: readonly Figure[]): string {
  if (later.length === 0) return version;
  const said = later.map(({ thing, kind, from, asOf, mid, sources }) => [
    thing,
    kind,
    from,
    asOf,
    mid,
    sources,
  ]);
  return `${version}+${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12)}`;
}

function keysOf({ thing, kind, from, asOf, mid, sources }: Figure): string[] {
  const time = `${thing} ${kind} ${from ?? ''} ${asOf}`;
  const [document] = sources;
  return [`${time} ${mid}`, ...(document?.url === undefined ? [] : [`${time} ${document.url}`])];
}
