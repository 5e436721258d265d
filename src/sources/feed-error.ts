/** Why a feed gave nothing: who reads it must be able to act on it. */
export type Fault =
  /** No answer, or none in time. */
  | 'unreachable'
  /** An answer that the service will not give this: wrong or missing identification, too many requests. */
  | 'refused'
  /** It has nothing under that address. */
  | 'not-found'
  /** Not JSON, or cut off. */
  | 'not-json'
  /** JSON of another shape than it had. */
  | 'changed-shape'
  /** Told in other money than dollars, which is not turned into them here. */
  | 'other-unit'
  /** A figure so far from the one before that it is not believed. */
  | 'held-back'
  /** A time in the middle of which nothing is filed. */
  | 'gap';

/** What went wrong at a feed, in words for whoever runs the app; holds no secret. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly fault: Fault;

  constructor(fault: Fault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
