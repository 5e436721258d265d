import type { Catalogue, Thing } from '../../catalogue/catalogue.ts';
import { type AddMeaning, type NamedThing, namedKinds } from './meaning.ts';

/** Teaches every name the catalogue knows, with the ways it may be written. */
export function addNames(
  catalogue: Catalogue,
  { isUnit, isServer }: { isUnit(word: string): boolean; isServer(name: string): boolean },
  add: AddMeaning,
): void {
  const things = namedKinds.flatMap((kind) => catalogue.things(kind).map((thing) => ({ kind, thing })));
  for (const { kind, thing } of things) {
    const { id, name, aliases, loose, traits } = thing;
    const { serverName } = traits;
    const certain = [...(isOffer(thing) ? [] : [id]), name.en, name.zh ?? name.en, ...aliases];
    const all = [
      ...certain.map((one) => [one, false] as const),
      ...loose.map((one) => [one, true] as const),
      ...(typeof serverName === 'string' ? [[serverName, false] as const] : []),
    ];
    for (const [one, isLoose] of all) {
      const whole =
        serverSize(thing) > 1 && (one === serverName || isServer(one) || isNamedBySize(one, thing));
      for (const written of new Set([one, gapped(one, isUnit)]))
        teach(written, { kind, thing, loose: isLoose, whole }, add);
    }
  }
}

/** The catalogue's own id for what a provider rents without a name: nobody says it, "CoreWeave H200" is both names. */
function isOffer({ id, kind, traits: { provider, accelerator } }: Thing): boolean {
  return kind === 'instance' && id === `${provider}-${accelerator}`;
}

function teach(written: string, named: NamedThing, add: AddMeaning): void {
  add(written, (draft) => {
    if (draft.things.some((known) => known.thing.id === named.thing.id)) return;
    draft.things = [...draft.things, named];
  });
}

/** "RTX4090" is written "RTX 4090" too. "80 GB 200" is no GB200, and "a 100" no A100: units and single letters take no gap. */
function gapped(name: string, isUnit: (word: string) => boolean): string {
  return name.replaceAll(/([A-Za-z]{2,})(?=\d)/g, (word) => (isUnit(word) ? word : `${word} `));
}

/** "GB200 NVL72", "CloudMatrix 384": a name with the size of the rack in it names the rack. */
function isNamedBySize(name: string, thing: Thing): boolean {
  const size = serverSize(thing);
  return size > 16 && new RegExp(`\\D${size}(?!\\d)`).test(name);
}

function serverSize({ traits: { serverAccelerators } }: Thing): number {
  return typeof serverAccelerators === 'number' ? serverAccelerators : 1;
}
