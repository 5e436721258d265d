import type { Unit } from '../quantity/units.ts';

/** What a kind of figure measures, and how what is known of it ages. */
export interface FigureKind {
  readonly unit: Unit;
  /** For how many days a figure stays fresh (`Infinity`: a fact of nature or of a datasheet). */
  readonly freshDays: number;
  /**
   * Whether figures of about the same time are witnesses to one number and count together (what a chip sells for), or
   * the newest stands alone (a list price, an index, a datasheet).
   */
  readonly witnesses: 'together' | 'newest';
  /** Says what will be: each figure names the time it is `about`. Read by `history`, not `latest`, one time at a time. */
  readonly forecast?: true;
  /** Said in public on the day `asOf`: known from then on, whenever the source that tells of it was written. */
  readonly said?: true;
  /**
   * A maker's to disclose: each figure of a maker that keeps its weights to itself, and each that is not verified, says
   * how it is known.
   */
  readonly disclosable?: true;
  /** May be below zero, or zero: how something moved. */
  readonly signed?: true;
}
