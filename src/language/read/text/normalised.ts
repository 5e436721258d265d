/** A text as the reader takes it, and where each of its characters came from. */
export interface Normalised {
  /** Lower case; one form for each character; a run of white space is one space. */
  readonly text: string;
  /** The same, letter by letter, in the case it was written, and in Traditional characters where it was written in them. */
  readonly cased: string;
  /** UTF-16 offsets into the original at which each character begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Code points of the original without mentions and other markup. */
  readonly length: number;
}
