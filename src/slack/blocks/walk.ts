export type Json = Readonly<Record<string, unknown>>;

/**
 * Where a value is: the keys that lead there from the whole. Who walks adds to it and takes from it on the way, so it
 * says where something is only for as long as the walk is there; `pointerOf` makes a text of it.
 */
export type Path = (string | number)[];

/** A value and its path; the whole is nowhere. */
export interface Found<Value = unknown> {
  readonly at: readonly (string | number)[];
  readonly value: Value;
}

/** A path as a JSON pointer. */
export function pointerOf(at: readonly (string | number)[]): string {
  return at.map((key) => `/${key}`).join('');
}

/** Goes to every object inside a value, itself included, each before what is in it. */
export function visitObjects(value: unknown, at: Path, visit: (object: Json, at: Path) => void): void {
  if (Array.isArray(value)) {
    for (let key = 0; key < value.length; key++) visitInside(value[key], at, key, visit);
  } else if (typeof value === 'object' && value !== null) {
    visit(value as Json, at);
    for (const key in value) visitInside((value as Json)[key], at, key, visit);
  }
}

function visitInside(
  value: unknown,
  at: Path,
  key: string | number,
  visit: (object: Json, at: Path) => void,
): void {
  if (typeof value !== 'object') return;
  at.push(key);
  visitObjects(value, at, visit);
  at.pop();
}

/** Every object inside a value, itself included. */
export function objectsIn(value: unknown): Found<Json>[] {
  const objects: Found<Json>[] = [];
  visitObjects(value, [], (object, at) => objects.push({ at: [...at], value: object }));
  return objects;
}

/** What is at a path (`text`, `text`; `rows`, `*`), `*` standing for every entry of a list; nothing where there is nothing. */
export function valuesAt(from: Found, path: readonly string[], depth = 0): Found[] {
  const key = path[depth];
  if (key === undefined) return [from];
  const { at, value } = from;
  if (key === '*') {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    return entries.flatMap((entry, index) => valuesAt({ at: [...at, index], value: entry }, path, depth + 1));
  }
  const entry = (value as Json | null | undefined)?.[key];
  return entry === undefined ? [] : valuesAt({ at: [...at, key], value: entry }, path, depth + 1);
}
