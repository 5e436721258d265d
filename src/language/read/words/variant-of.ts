import type { Catalogue, Thing } from '../../../catalogue/catalogue.ts';

/**
 * The thing whose name is that of another with a word put after it or in the place of one, or with other words after
 * the first: "flash" and "V4 flash" beside DeepSeek V4 Pro.
 */
export function variantOf(thing: Thing, words: string, catalogue: Catalogue): Thing | undefined {
  const known = calledBy(catalogue, thing.kind);
  for (const name of namesOf(thing)) {
    const parts = name.split(BETWEEN);
    const written = [
      `${name}${words}`,
      ...parts.map((_, at) => parts.with(at, words).join('')),
      ...parts.slice(1).map((_, at) => [...parts.slice(0, at + 1), words].join('')),
    ];
    for (const one of written) {
      const other = known.get(squeezed(one));
      if (other !== undefined && other.id !== thing.id) return other;
    }
  }
  return undefined;
}

const BETWEEN = /[\s-]/;

const kept = new WeakMap<Catalogue, Map<Thing['kind'], ReadonlyMap<string, Thing>>>();

/** The things of a kind by what they are called, without gaps. */
function calledBy(catalogue: Catalogue, kind: Thing['kind']): ReadonlyMap<string, Thing> {
  const kinds = kept.get(catalogue) ?? new Map<Thing['kind'], ReadonlyMap<string, Thing>>();
  kept.set(catalogue, kinds);
  const known = kinds.get(kind);
  if (known !== undefined) return known;
  const called = new Map<string, Thing>();
  for (const thing of catalogue.things(kind))
    for (const name of namesOf(thing).map(squeezed)) if (!called.has(name)) called.set(name, thing);
  kinds.set(kind, called);
  return called;
}

/** What a thing is called, without what is also the name of others. */
function namesOf({ name, aliases }: Thing): readonly string[] {
  return [name.en, ...aliases];
}

function squeezed(name: string): string {
  return name.toLowerCase().replaceAll(/[\s-]/g, '');
}
