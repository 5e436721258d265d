import type { KnownBlock } from '@slack/types';

/** A message ready for Slack. */
export interface Message {
  readonly text: string;
  readonly blocks?: KnownBlock[];
}

/** A reply ready to be sent, and what to say instead when it may have been sent already and nobody can tell. */
export interface Rendered {
  readonly message: Message;
  readonly inDoubt: Message;
}
