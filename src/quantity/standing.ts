import type { Source } from './source.ts';

/** How a number that is somebody's to disclose is known, the surest first. */
export const standings = [
  /** Said by those whose it is, or worked out from that alone. */
  'disclosed',
  /** Said by others: the press, a leak, a third party's estimate from what is known. */
  'reported',
  /** A guess: nobody who could know has said it. */
  'speculative',
] as const;
export type Standing = (typeof standings)[number];

/** A number that an estimate rests on and that those whose it is did not disclose. */
export interface Hearsay {
  /** What is called so: a key that `language` words. */
  readonly name: string;
  /** The id of what it is said of. */
  readonly of: string;
  readonly standing: Exclude<Standing, 'disclosed'>;
  readonly sources: readonly Source[];
}

/** The least sure of several; undefined where none is said. */
export function leastSure(all: readonly (Standing | undefined)[]): Standing | undefined {
  return standings.findLast((standing) => all.includes(standing));
}
