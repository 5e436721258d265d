/** What happens with an envelope the app has yet to acknowledge. */
export interface Awaited {
  acknowledged(body: string): void;
  lost(): void;
}

/** One Socket Mode connection of the app. */
export interface AppSocket {
  /** Envelopes sent and not acknowledged, by their id. */
  readonly awaited: Map<string, Awaited>;
  send(message: object): void;
  close(): void;
}
