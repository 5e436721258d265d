/** A value as the JSON text that is stored. Throws on what JSON cannot hold at its top: undefined, a function. */
export function encode(value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`a stored value must be JSON, not ${typeof value}`);
  return text;
}

/** Milliseconds to live as both storages take them: whole, at least one. */
export function wholeMilliseconds(ttl: number): number {
  return Math.max(1, Math.ceil(ttl));
}
