import type { Catalogue, Thing } from '../../../catalogue/catalogue.ts';
import type { AddMeaning } from './meaning.ts';
import { type NamedThing, namedKinds } from './named-thing.ts';

/** Teaches every name the catalogue knows, with the ways it may be written. */
export function addNames(
  catalogue: Catalogue,
  { isUnit, isServer }: { isUnit(word: string): boolean; isServer(name: string): boolean },
  add: AddMeaning,
): void {
  const things = namedKinds.flatMap((kind) => catalogue.things(kind).map((thing) => ({ kind, thing })));
  const publishers = new Set(catalogue.things('series').map(({ traits }) => traits.publisher));
  const speakers = new Set(costTrends(catalogue).map(({ traits }) => traits.publisher));
  for (const { kind, thing } of things) {
    const { id, name, aliases, loose } = thing;
    const saysWhat = publishers.has(id) ? 'publisher' : speakers.has(id) ? 'speaker' : undefined;
    const publishes = kind === 'party' ? saysWhat : undefined;
    const certain = [...(isUnsaid(thing) ? [] : [id]), ...namesIn(name), ...aliases];
    const all = [
      ...certain.map((one) => [one, false] as const),
      ...loose.map((one) => [one, true] as const),
      ...serverNames(thing).map((one) => [one, false] as const),
      ...withProvider(thing, catalogue).map((one) => [one, false] as const),
    ];
    for (const one of capitalNames(thing)) {
      teach(one, { kind, thing, loose: false, whole: false, publishes, capital: true }, add);
    }
    for (const [one, isLoose] of all) {
      const whole =
        serverSize(thing) > 1 &&
        (serverNames(thing).includes(one) || isServer(one) || isNamedBySize(one, thing));
      for (const written of new Set([one, gapped(one, isUnit)]))
        teach(written, { kind, thing, loose: isLoose, whole, publishes, capital: false }, add);
    }
  }
}

function capitalNames({ traits: { capital } }: Thing): readonly string[] {
  return Array.isArray(capital) ? (capital as string[]) : [];
}

function costTrends(catalogue: Catalogue): readonly Thing[] {
  return catalogue.things('trend').filter(({ traits }) => traits.topic === 'training-cost');
}

/**
 * The catalogue's own ids that nobody says: for what a provider rents without a name ("CoreWeave H200" is both names),
 * and for a published series, whose id may end in a year that is a time when said.
 */
function isUnsaid({ id, kind, traits: { provider, accelerator } }: Thing): boolean {
  if (kind === 'series' || kind === 'trend') return true;
  return kind === 'instance' && id === `${provider}-${accelerator}`;
}

function teach(written: string, named: NamedThing, add: AddMeaning): void {
  add(written, (draft) => {
    if (draft.things.some((known) => known.thing.id === named.thing.id)) return;
    draft.things = [...draft.things, named];
  });
}

/** "AWS p5.48xlarge": an instance after who rents it out, as a name of its own where a shorter one begins like it. */
function withProvider({ id, kind, traits }: Thing, catalogue: Catalogue): readonly string[] {
  const provider = kind === 'instance' ? catalogue.thing(String(traits.provider)) : undefined;
  if (provider === undefined || isUnsaid({ id, kind, traits } as Thing)) return [];
  return [provider.id, provider.name.en, ...provider.aliases].map((name) => `${name} ${id}`);
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

/** What its server or rack is called, either way round: "GB300 NVL72", "NVL72 GB300". */
function serverNames({ traits: { serverName } }: Thing): readonly string[] {
  if (typeof serverName !== 'string') return [];
  const [first, second, ...others] = serverName.split(' ');
  return second === undefined || others.length > 0 ? [serverName] : [serverName, `${second} ${first}`];
}

function serverSize({ traits: { serverAccelerators } }: Thing): number {
  return typeof serverAccelerators === 'number' ? serverAccelerators : 1;
}

/** What a thing is called in every language that has a name for it. */
function namesIn(name: Thing['name']): readonly string[] {
  return Object.values(name).filter((one) => one !== undefined);
}
