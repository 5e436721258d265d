/** What an app or a person sends: `text`, `blocks` or both. */
export interface MessageBody {
  readonly text?: string;
  readonly blocks?: readonly unknown[];
  readonly thread_ts?: string;
  readonly [key: string]: unknown;
}

/** A message in a channel, as `conversations.history` gives it. */
export interface Message extends MessageBody {
  readonly ts: string;
  readonly text: string;
  readonly user?: string;
  readonly bot_id?: string;
}

/** A message only one person sees; `user` is who sees it. */
export interface Ephemeral extends MessageBody {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
}

/** Where a message is, as every message read back says. */
export interface Place {
  readonly channel: string;
  readonly ts: string;
}

/** When something came to be shown. */
export interface Arrival {
  /** Milliseconds since 1970 on the workspace's clock, which need not be what the message's timestamp says. */
  readonly at: number;
  /** Its place among everything shown: timestamps of one second tell no order between what two sources minted. */
  readonly order: number;
  /** Who alone sees it. */
  readonly alone?: string;
}

/** Where a message came to be shown. */
export interface Shown extends Place {
  readonly ephemeral: boolean;
}

/** Gives every block an id, as Slack does with those the sender left out. */
export function withBlockIds(
  blocks: readonly unknown[] | undefined,
  mint: () => string,
): readonly unknown[] | undefined {
  return blocks?.map((block) => ({ block_id: mint(), ...(block as object) }));
}
