import type { World } from '../intent.ts';
import { once } from '../once.ts';

/**
 * The accelerator people weigh this one against next: the same vendor's earliest later one that computes at least
 * half as much again (dense BF16) and has a known price.
 */
export function successor(accelerator: string, world: World): string | undefined {
  return once(world, `successor ${world.now} ${accelerator}`, () => findSuccessor(accelerator, world));
}

function findSuccessor(accelerator: string, { catalogue, now }: World): string | undefined {
  const figure = (id: string, kind: string) => catalogue.latest(id, kind, { now });
  const vendor = catalogue.thing(accelerator)?.traits.vendor;
  const released = figure(accelerator, 'released')?.mid;
  const speed = figure(accelerator, 'bf16')?.mid;
  if (released === undefined || speed === undefined) return undefined;
  const later = catalogue
    .things('accelerator')
    .filter(({ traits }) => traits.vendor === vendor)
    .map(({ id }) => ({
      id,
      released: figure(id, 'released')?.mid ?? 0,
      speed: figure(id, 'bf16')?.mid ?? 0,
    }))
    .filter((other) => other.released > released && other.speed >= 1.5 * speed)
    .filter(({ id }) => figure(id, 'purchasePrice')?.verified === true)
    .sort((a, b) => a.released - b.released);
  return later[0]?.id;
}
