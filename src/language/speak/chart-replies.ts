import { only, sentence, words } from './reply-forms.ts';

/** Charts by their titles, and what is to be seen in them. */
export const chartReplies = only({
  titles: words,
  /** A quarter, as short as it can be. */
  quarter: sentence,
  /** A point with what is special about it: a year that is a forecast. */
  special: sentence,
  /** One line: its ends. */
  course: sentence,
  /** Bars: the most and the least. */
  extremes: sentence,
  /** Several series at the last point. */
  standing: sentence,
  /** From where on one of two lines is below the other. */
  crossing: sentence,
});
