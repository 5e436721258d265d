/** What a phrase may be to the question before and its answer. Every language lists its own in `_threads.yml`. */
export const turns = [
  /** Ask for one part of the answer: "why?", "show the sources", "what did you assume?", "cheapest?". */
  'working',
  'sources',
  'assumptions',
  'offers',
  /** Says that what was said was not meant: "no, I meant", 不对. */
  'meant',
  /** Before what was not meant: "not H100", 不是. */
  'not',
  /** Takes back what was set: "default price again", "reset". */
  'usual',
  /** Does without what follows: "without the discount", 不打折. */
  'none',
  /** Opens again what was narrowed to one: "any provider", 不限. */
  'any',
  /** The two that were asked about one after the other: "both together", 两家合计. */
  'both',
  /** The same of three and of four, and of however many there were: "all three combined", 加起来. */
  'three',
  'four',
  'altogether',
  /** Takes the one reading that is offered: "yes". */
  'yes',
  /** Says no more than that the answer was welcome: "thanks", 好的. */
  'thanks',
  /** So much more or less: "25% more", "one more month". */
  'more',
  'less',
  /** After a number, so many times what it was: "10x", 三倍. */
  'fold',
] as const;

export type Turn = (typeof turns)[number];
