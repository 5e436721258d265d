/** What stands somewhere in a text. Of what a claim is never made without, it is known before it is looked for. */
export type Contents = Readonly<Held>;

/** The same while it is put together. */
export type Held = Record<Content, boolean>;

export type Content = keyof typeof NOTHING;

/** A text that holds nothing yet. */
export const NOTHING = {
  /** Quantities by their kind: any number, one of a million and more, one below one. */
  number: false,
  large: false,
  share: false,
  money: false,
  percent: false,
  duration: false,
  /** Quantities by their unit. */
  parameters: false,
  power: false,
  requests: false,
  tokens: false,
  users: false,
  work: false,
  /** What anything is by: "per hour". */
  rate: false,
  /** Hours of accelerators, and lengths of time that may be. */
  hours: false,
  /** Tokens, requests and users, and words for them. */
  served: false,
  /** Days, and "now". */
  date: false,
  schedule: false,
  /** Names of things; of those that are sold by the seat, and of whole servers. */
  name: false,
  licence: false,
  whole: false,
  /** Words for what pieces are counted in. */
  counter: false,
  assumption: false,
  currency: false,
  /** Asks how many. */
  asked: false,
  /** "twice as many", "10x", "all of them". */
  factor: false,
  times: false,
  all: false,
  /** Small words: a price's, one that states it, a sum's, those of tokens in and out, and of an assumption said without its number. */
  at: false,
  is: false,
  budget: false,
  side: false,
  said: false,
  still: false,
  supposed: false,
  whether: false,
  /** What a time or a number of people is said of that nobody asks about. */
  passing: false,
  /** A word nobody knows. */
  unknown: false,
};
