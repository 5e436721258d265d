/** Where an answer goes. */
export interface Place {
  readonly channel: string;
  /** Timestamp of the message the thread hangs on. */
  readonly thread: string;
  /** Timestamp of the question, or of the click: the answer comes after it. */
  readonly asked: string;
}

/** Where an answer goes that begins a thread of its own. */
export type Opening = Omit<Place, 'thread'>;
