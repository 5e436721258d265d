import type { MessageBlock } from './blocks/message-block.ts';

/** A message ready for Slack. */
export interface Message {
  readonly text: string;
  readonly blocks?: MessageBlock[];
}

/** A reply ready to be sent, and what to say instead when it may have been sent already and nobody can tell. */
export interface Rendered {
  readonly message: Message;
  readonly inDoubt: Message;
}
