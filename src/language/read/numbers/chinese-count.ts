import type { Part } from './part.ts';

/** More than any number takes; what goes on is another one. */
export const MOST_STEPS = 30;

/** A number as it is read: 三千五百亿 is (3 × 1000 + 5 × 100) × 10⁸. */
export interface Sum {
  end: number;
  /** Groups that have met their 万 or 亿. */
  total: Part;
  /** The group being read: 三千五百. */
  group: Part;
  /** A digit whose unit has not come yet. */
  pending: Part | undefined;
  /** The last unit or scale; infinite where a 零 or 多 has closed the count downwards. */
  unit: number;
  approximate: boolean;
  /** Whether a digit has been said: not of the 百万 of 每百万10美元. */
  counted: boolean;
  steps: number;
}
