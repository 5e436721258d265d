/** A block, an element or any other object of Slack's JSON. */
export type Json = Readonly<Record<string, unknown>>;

export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'group' | 'im' | 'mpim';
  readonly archived: boolean;
  readonly appIsMember: boolean;
}

/** A message as its reader sees it. */
export interface PageMessage {
  readonly ts: string;
  readonly channel: string;
  readonly text: string;
  readonly blocks?: readonly Json[];
  /** Who wrote it; the app's user for the app's own. */
  readonly user: string;
  readonly byApp: boolean;
  /** Only the reader sees it. */
  readonly ephemeral: boolean;
  /** The root of the thread it is in, or begins. */
  readonly thread?: string;
  readonly replies: number;
  readonly edited: boolean;
  /** When it came, milliseconds since 1970 on the workspace's clock. */
  readonly at: number;
  /** Its place among everything shown. */
  readonly order: number;
}

/** Questions the app offers where people write to it. */
export interface PagePrompts {
  readonly title: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** A form or a home tab. */
export interface PageView extends Json {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly blocks: readonly Json[];
}

/** What a person sees who looks at one channel, and perhaps at a thread in it. */
export interface Sight {
  /** Whose sight it is, and of what: a look may still be of the place left just now. */
  readonly as: string;
  readonly channel: string;
  readonly inThread?: string;
  readonly channels: readonly PageChannel[];
  /** The direct messages with the app. */
  readonly directMessage: string;
  /** The order of what came last, by channel; -1 where nothing has. */
  readonly latest: Readonly<Record<string, number>>;
  readonly messages: readonly PageMessage[];
  readonly thread: readonly PageMessage[];
  /** Milliseconds since 1970 on the workspace's clock, where it can be moved. */
  readonly now?: number;
  /** When the next digest is due, likewise; not set while nobody asked for one. */
  readonly nextDigest?: number;
  readonly prompts?: PagePrompts;
  /** The form on top of what they have open. */
  readonly modal?: PageView;
  readonly home?: PageView;
}
