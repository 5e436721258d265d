import type { Workspace } from '../workspace.ts';

/** What stands behind the page. */
export interface Behind {
  readonly workspace: Workspace;
  /** Lets the page move time on; without, it shows none. */
  readonly clock?: PageClock | undefined;
}

/** The clock as the page has it. Times are milliseconds since 1970. */
export interface PageClock {
  now(): number;
  /** Moves it on, and has what is due by then done. */
  advance(milliseconds: number): Promise<void>;
  /** When the next digest is due; undefined when nobody asked for one. */
  nextDigest(): Promise<number | undefined>;
}
