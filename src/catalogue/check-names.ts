import type { FactProblem } from './fact-error.ts';
import { type ThingFacts, type ThingFolder, thingFolders } from './fact-schema.ts';
import { nearNames } from './near-names.ts';

/** A file of the right shape, with what it is called. */
export interface NamedFacts {
  readonly file: string;
  readonly folder: ThingFolder;
  readonly id: string;
  readonly facts: ThingFacts;
}

/** Names that mean two things, and references to things that are not there. */
export function checkNames(all: readonly NamedFacts[]): FactProblem[] {
  return [...checkUnique(all), ...checkReferences(all)];
}

function checkUnique(all: readonly NamedFacts[]): FactProblem[] {
  const owners = new Map<string, NamedFacts>();
  return all.flatMap((one) =>
    namesOf(one).flatMap(({ name, path }) => {
      const key = folded(name);
      const owner = owners.get(key) ?? one;
      owners.set(key, owner);
      if (owner === one) return [];
      return [
        { file: one.file, path, message: `${name} already means ${owner.file}: keep it in one of the two` },
      ];
    }),
  );
}

function namesOf({ id, facts }: NamedFacts): { readonly name: string; readonly path: PropertyKey[] }[] {
  const lists = (['aliases', 'loose'] as const).flatMap((list) =>
    (facts[list] ?? []).map((name, index) => ({ name, path: [list, index] })),
  );
  const names = Object.entries(facts.name).map(([locale, name]) => ({
    name: name ?? id,
    path: ['name', locale],
  }));
  return [{ name: id, path: [] }, ...names, ...lists];
}

/** As a reader would take it: neither width, case, spaces nor hyphens make another name. */
function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
}

/** Keys that hold the id of another thing, in every folder or in one, and where that thing is kept: first of all. */
const references: readonly {
  readonly key: string;
  readonly of?: ThingFolder;
  readonly in: readonly [ThingFolder, ...ThingFolder[]];
}[] = [
  { key: 'accelerator', in: ['accelerators'] },
  { key: 'trainedOn', in: ['accelerators'] },
  { key: 'trainedFrom', in: ['models'] },
  { key: 'provider', in: ['providers'] },
  { key: 'model', in: ['models'] },
  { key: 'seller', of: 'deals', in: ['parties', 'companies', 'providers'] },
  { key: 'seller', of: 'licences', in: ['parties', 'companies', 'providers'] },
  { key: 'buyer', of: 'deals', in: ['parties', 'companies', 'providers'] },
  { key: 'employer', in: ['parties', 'companies', 'providers'] },
  { key: 'publisher', in: ['parties'] },
  { key: 'owner', in: ['parties', 'companies', 'providers'] },
  { key: 'user', in: ['parties', 'companies', 'providers'] },
  { key: 'replacedBy', in: ['markets'] },
  { key: 'parent', in: ['companies'] },
  { key: 'members', in: ['companies', 'providers'] },
];

function checkReferences(all: readonly NamedFacts[]): FactProblem[] {
  const inFolder = Map.groupBy(all, ({ folder }) => folder);
  return references.flatMap(({ key, of, in: folders }) => {
    const known = new Set(folders.flatMap((folder) => inFolder.get(folder) ?? []).map(({ id }) => id));
    const holders = of === undefined ? all : (inFolder.get(of) ?? []);
    return holders.flatMap(({ file, facts }) => {
      const ids = [(facts as Partial<Record<string, unknown>>)[key]].flat();
      return ids.flatMap((id) => {
        if (typeof id !== 'string' || known.has(id)) return [];
        const [near] = nearNames(id, known);
        const remedy = near === undefined ? `add ${folders[0]}/${id}.yaml` : `did you mean ${near}?`;
        return [
          { file, path: [key], message: `no ${thingFolders[folders[0]].kind} called ${id}: ${remedy}` },
        ];
      });
    });
  });
}
