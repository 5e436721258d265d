/** How digests are delivered. */
export interface DigestSettings {
  /** The Redis whose queue lets every instance deliver; without it this process does. */
  readonly queue?: string | undefined;
  /** Begins every key of the queue; left out where the server is the app's own. */
  readonly queuePrefix?: string | undefined;
  /** Messages a workspace gets a minute at most. */
  readonly perMinute: number;
  /** Milliseconds after which a post whose outcome is unknown, and which is not to be seen, counts as not made. */
  readonly settled: number;
  /** Milliseconds after which what a dead instance was at is another's. */
  readonly lostAfter: number;
}

/** As many a minute as leaves room for answers: Slack takes several hundred. */
export const usualDigests: DigestSettings = { perMinute: 100, settled: 60_000, lostAfter: 6_000 };
