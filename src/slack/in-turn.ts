/** Does one thing after another under one key, in the order they came; things under different keys go side by side. */
export type InTurn = <T>(key: string, thing: () => Promise<T>) => Promise<T>;

/** Turns of this process alone. One that fails does not keep the next from its turn. */
export function takeTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, thing) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(thing, thing);
    const over = turn
      .catch(() => {})
      .finally(() => {
        if (last.get(key) === over) last.delete(key);
      });
    last.set(key, over);
    return turn;
  };
}
