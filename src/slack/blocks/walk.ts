export type Json = Readonly<Record<string, unknown>>;

/** A value and its place as a JSON pointer. */
export interface Found<Value = unknown> {
  readonly pointer: string;
  readonly value: Value;
}

/** Every object inside a value, itself included. */
export function objectsIn({ pointer, value }: Found): Found<Json>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, entry]) =>
    objectsIn({ pointer: `${pointer}/${key}`, value: entry }),
  );
  return Array.isArray(value) ? inside : [{ pointer, value: value as Json }, ...inside];
}

/** What is at a path ("text.text", "rows.*"), `*` standing for every entry of a list; nothing where there is nothing. */
export function valuesAt(from: Found, path: string): Found[] {
  return path
    .split('.')
    .reduce<Found[]>((places, step) => places.flatMap((place) => enter(place, step)), [from]);
}

function enter({ pointer, value }: Found, step: string): Found[] {
  if (step === '*') {
    const entries = Array.isArray(value) ? value : [];
    return entries.map((entry, index) => ({ pointer: `${pointer}/${index}`, value: entry }));
  }
  const entry = (value as Json | null | undefined)?.[step];
  return entry === undefined ? [] : [{ pointer: `${pointer}/${step}`, value: entry }];
}
