/**
 * Keeps what was computed last in this process, so many keys, the one longest unused given up first.
 * What fails is not kept.
 */
export function recent<T>(limit: number): (key: string, compute: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, compute) => {
    const value = kept.get(key) ?? compute();
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > limit) kept.delete(kept.keys().next().value as string);
    value.catch(() => kept.delete(key));
    return value;
  };
}
