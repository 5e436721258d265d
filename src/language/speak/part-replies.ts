import { only, sentence, word } from './reply-forms.ts';

/** Sentences an answer is put together from, and what joins them. */
export const partReplies = only({
  join: word,
  list: word,
  enumeration: word,
  sentence: word,
  volume: sentence,
  /** The headline of an answer whose intent has none of its own. */
  reply: sentence,
  /** A headline whose figure nobody has confirmed. */
  doubted: sentence,
  /** What a number is that its maker did not disclose, and a headline whose estimate rests on such a one. */
  standings: only({ reported: sentence, speculative: sentence }),
  restsOn: only({ reported: sentence, speculative: sentence }),
  reading: sentence,
  interval: sentence,
  mover: sentence,
  ignored: sentence,
  assumption: sentence,
  result: sentence,
  /** A line of working with a power or a square root. */
  power: sentence,
  root: sentence,
  /** Last under the working: figures whose medians are not what it comes to. */
  medians: sentence,
  /** A total with what it comes to in the currency asked for. */
  converted: sentence,
  source: sentence,
  /** In place of a source: a figure nobody published, and when it was written down. */
  unchecked: sentence,
  origins: only({
    asker: sentence,
    fact: sentence,
    default: sentence,
    several: sentence,
    stale: sentence,
    unverified: sentence,
  }),
  /** In a thread: what differs from the question before, each change by what it was and what it is. */
  thread: only({
    changed: sentence,
    unchanged: sentence,
    join: word,
    /** Another question about the same. */
    asked: sentence,
    replaced: sentence,
    added: sentence,
    removed: sentence,
    /** What an assumption is once what the asker set is taken back. */
    usual: word,
    /** What the cheapest of all offers is. */
    cheapest: sentence,
  }),
  choice: sentence,
  choices: sentence,
  notUnderstood: sentence,
});
