/**
 * Keeps what was made or asked for last: so many, and of those before them what was not yet given up, at most as many
 * again. What is asked for again is never given up for what is asked for once.
 */
export function keepLately<T>(most: number): (key: string, make: (key: string) => T) => T {
  let lately = new Map<string, T>();
  let before = new Map<string, T>();
  return (key, make) => {
    const known = lately.get(key);
    if (known !== undefined) return known;
    const value = before.get(key) ?? make(key);
    if (lately.size >= most) {
      before = lately;
      lately = new Map();
    }
    lately.set(key, value);
    return value;
  };
}
