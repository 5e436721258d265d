/** Runs work once per key at a time in this process: whoever comes while it is under way gets its result. */
export function singleFlight(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<unknown>>();
  return <T>(key: string, work: () => Promise<T>) => {
    const joined = underWay.get(key);
    if (joined !== undefined) return joined as Promise<T>;
    const flight = work().finally(() => underWay.delete(key));
    underWay.set(key, flight);
    return flight;
  };
}
