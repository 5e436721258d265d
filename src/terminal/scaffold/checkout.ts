/** A checkout of this repository, read by paths from its root. */
export interface Checkout {
  /** A file's text; undefined where there is none. */
  read(path: string): string | undefined;
  /** Names in a folder. */
  list(folder: string): readonly string[];
}

/** Files as they should be, by path, and what is to be done with them. */
export interface Scaffold {
  readonly files: ReadonlyMap<string, string>;
  readonly next: readonly string[];
}

/** What was asked for cannot be begun: it is there already, or it is not said what it is called. */
export class ScaffoldError extends Error {}
