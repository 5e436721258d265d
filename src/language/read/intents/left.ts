/** What an intent leaves of a text: items by what it means to leave them. */
export interface Leftovers {
  /** Numbers and times: the question cannot be answered without them. */
  readonly numbers: readonly number[];
  /** Accelerators, instances and models: the question is about more than this. */
  readonly subjects: readonly number[];
  /** Words that ask for something else: a strong cue of another intent, a matter nobody here has an answer for. */
  readonly others: readonly number[];
  /** Words the answer does without, and says so. */
  readonly ignored: readonly number[];
  /** Of those, the ones another intent would have used. */
  readonly missed: number;
}

/** The same while it is put together. */
export interface Left extends Leftovers {
  readonly numbers: number[];
  readonly subjects: number[];
  readonly others: number[];
  readonly ignored: number[];
  missed: number;
}
