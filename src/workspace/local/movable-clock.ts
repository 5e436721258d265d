/** A clock that goes as all do, and can be moved on. */
export interface MovableClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves it on; it never goes back. */
  advance(milliseconds: number): void;
}

/** Starts such a clock at what another shows. */
export function movableClock(clock: () => number = Date.now): MovableClock {
  let ahead = 0;
  return {
    now: () => clock() + ahead,
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new Error('The clock goes forward only.');
      ahead += milliseconds;
    },
  };
}
