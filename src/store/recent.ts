/**
 * Keeps what was computed last in this process, so many keys, the one longest unused given up first. What fails is not
 * kept, nor what `isLasting` says is of the moment.
 */
export function recent<T>(
  limit: number,
  isLasting: (value: T) => boolean = () => true,
): (key: string, compute: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, compute) => {
    const value = kept.get(key) ?? compute();
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > limit) kept.delete(kept.keys().next().value as string);
    const forget = () => {
      if (kept.get(key) === value) kept.delete(key);
    };
    value.then((computed) => isLasting(computed) || forget(), forget);
    return value;
  };
}
