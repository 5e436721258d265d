import { lineOf } from './line-of.ts';

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

/** Throws a `FactError` that names every problem; nothing when there is none. */
export function failOn(
  problems: readonly FactProblem[],
  files: readonly { readonly file: string; readonly text: string }[],
): void {
  if (problems.length === 0) return;
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const lines = problems.map(({ file, path, message }) => {
    const place = path.length > 0 ? ` ${path.join('.')}` : '';
    return `${file}:${lineOf(texts.get(file) ?? '', path)}${place}: ${message}`;
  });
  throw new FactError(lines.join('\n'));
}
