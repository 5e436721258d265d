import type { FactProblem } from './fact-error.ts';
import type { ThingFacts, ThingFolder } from './fact-schema.ts';
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

/** Keys that hold the id of another thing, and the folder it is kept in. */
const references = {
  accelerator: 'accelerators',
  trainedOn: 'accelerators',
  provider: 'providers',
  model: 'models',
} as const satisfies Record<string, ThingFolder>;

function checkReferences(all: readonly NamedFacts[]): FactProblem[] {
  const ids = new Map(
    Object.values(references).map((folder) => [
      folder,
      new Set(all.filter((one) => one.folder === folder).map(({ id }) => id)),
    ]),
  );
  return all.flatMap(({ file, facts }) =>
    Object.entries(references).flatMap(([key, folder]) => {
      const id = (facts as Partial<Record<string, unknown>>)[key];
      const known = ids.get(folder) as ReadonlySet<string>;
      if (typeof id !== 'string' || known.has(id)) return [];
      const [near] = nearNames(id, known);
      const remedy = near === undefined ? `add ${folder}/${id}.yaml` : `did you mean ${near}?`;
      return [{ file, path: [key], message: `no ${folder.slice(0, -1)} called ${id}: ${remedy}` }];
    }),
  );
}
