import type { Catalogue, Thing, ThingKind } from '../../catalogue/catalogue.ts';
import type { AddMeaning } from './meaning.ts';

const KINDS: readonly ThingKind[] = ['accelerator', 'instance', 'provider', 'model', 'company'];

/** Teaches every name the catalogue knows. */
export function addNames(catalogue: Catalogue, isUnit: (word: string) => boolean, add: AddMeaning): void {
  const spellings = (name: string) => [name, ...gapped(name, isUnit)];
  for (const thing of KINDS.flatMap((kind) => catalogue.things(kind))) {
    const names = [thing.id, thing.name.en, thing.name.zh ?? thing.id, ...thing.aliases];
    for (const name of new Set(names.flatMap(spellings))) teach(name, thing, false, add);
    for (const name of new Set(thing.loose.flatMap(spellings))) teach(name, thing, true, add);
  }
}

function teach(name: string, thing: Thing, loose: boolean, add: AddMeaning): void {
  add(name, (draft) => {
    if (draft.things.some((known) => known.thing.id === thing.id)) return;
    draft.things = [...draft.things, { thing, loose, whole: isWhole(name, thing) }];
  });
}

/** "RTX4090" is written "RTX 4090" too, and "H100" "H-100". "80 GB 200" is no GB200: a unit takes no gap. */
function gapped(name: string, isUnit: (word: string) => boolean): string[] {
  const spaced = name.replaceAll(/([A-Za-z]{2,})(?=\d)/g, (word) => (isUnit(word) ? word : `${word} `));
  return [spaced, name.replaceAll(/(?<=[A-Za-z])(?=\d)/g, '-')];
}

/** "GB200 NVL72", "CloudMatrix 384": a name that ends in the size of the rack names the rack. */
function isWhole(name: string, { traits }: Thing): boolean {
  const size = traits.serverAccelerators;
  return typeof size === 'number' && size > 16 && new RegExp(`\\D${size}$`).test(name);
}
