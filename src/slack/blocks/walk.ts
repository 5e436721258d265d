export type Json = Readonly<Record<string, unknown>>;

/** Where a value is: a key of what holds it. Written out (`pointerOf`) only when there is something to say of it. */
export interface Place {
  readonly inside?: Place | undefined;
  readonly key: string | number;
}

/** A value and its place; the whole is nowhere. */
export interface Found<Value = unknown> {
  readonly at: Place | undefined;
  readonly value: Value;
}

/** A place as a JSON pointer. */
export function pointerOf(at: Place | undefined): string {
  return at === undefined ? '' : `${pointerOf(at.inside)}/${at.key}`;
}

/** Every object inside a value, itself included. */
export function objectsIn({ at, value }: Found, objects: Found<Json>[] = []): Found<Json>[] {
  if (Array.isArray(value)) {
    for (let key = 0; key < value.length; key++)
      objectsIn({ at: { inside: at, key }, value: value[key] }, objects);
  } else if (typeof value === 'object' && value !== null) {
    objects.push({ at, value: value as Json });
    for (const key in value) {
      const entry = (value as Json)[key];
      if (typeof entry === 'object') objectsIn({ at: { inside: at, key }, value: entry }, objects);
    }
  }
  return objects;
}

/** What is at a path (`text`, `text`; `rows`, `*`), `*` standing for every entry of a list; nothing where there is nothing. */
export function valuesAt(from: Found, path: readonly string[], depth = 0): Found[] {
  const key = path[depth];
  if (key === undefined) return [from];
  const { at, value } = from;
  if (key === '*') {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    return entries.flatMap((entry, index) =>
      valuesAt({ at: { inside: at, key: index }, value: entry }, path, depth + 1),
    );
  }
  const entry = (value as Json | null | undefined)?.[key];
  return entry === undefined ? [] : valuesAt({ at: { inside: at, key }, value: entry }, path, depth + 1);
}
