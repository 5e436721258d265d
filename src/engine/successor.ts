import type { World } from './intent.ts';

/**
 * The accelerator people weigh this one against next: the same vendor's earliest later one that computes at least
 * half as much again (dense BF16) and has a known price.
 */
export function successor(accelerator: string, { catalogue, now }: World): string | undefined {
  const thing = catalogue.thing(accelerator);
  const speed = catalogue.latest(accelerator, 'bf16', { now })?.mid;
  if (thing === undefined || speed === undefined) return undefined;
  const later = catalogue
    .things('accelerator')
    .filter(({ id, traits }) => {
      const released = String(traits.released);
      return (
        traits.vendor === thing.traits.vendor &&
        released > String(thing.traits.released) &&
        released <= now &&
        (catalogue.latest(id, 'bf16', { now })?.mid ?? 0) >= 1.5 * speed &&
        catalogue.latest(id, 'purchasePrice', { now })?.verified === true
      );
    })
    .sort((a, b) => String(a.traits.released).localeCompare(String(b.traits.released)));
  return later[0]?.id;
}
