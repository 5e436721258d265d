/** What is wrong in one place of a fact file, and what to do about it. */
export interface FactProblem {
  /** Relative to the folder of facts: `accelerators/h100-sxm.yaml`. */
  readonly file: string;
  /** Keys and indexes that lead to the place. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The facts cannot be used. The message has a line for every problem: file, line, place, what to do. */
export class FactError extends Error {
  override readonly name = 'FactError';
}
