import type { ViewState } from '../view-state.ts';

/** A person one can act as. */
export interface PagePerson {
  readonly id: string;
  /** The handle, as typed after `@`. */
  readonly name: string;
  readonly realName: string;
  /** IANA time zone. */
  readonly zone: string;
  /** BCP 47. */
  readonly locale: string;
}

/** A slash command as the manifest declares it. */
export interface PageCommand {
  readonly command: string;
  readonly description: string;
  readonly hint: string;
}

/** A shortcut as the manifest declares it. */
export interface PageShortcut {
  readonly name: string;
  readonly type: 'global' | 'message';
  readonly callbackId: string;
}

/** What the page knows from the start: it does not change while the workspace runs. */
export interface Opening {
  readonly team: string;
  readonly app: { readonly id: string; readonly name: string; readonly userId: string };
  readonly people: readonly PagePerson[];
  /** Whether the app has a home tab. */
  readonly hasHome: boolean;
  readonly commands: readonly PageCommand[];
  readonly shortcuts: readonly PageShortcut[];
  /** By language: the words of the page by key, and questions the app answers. */
  readonly languages: Readonly<Record<string, PageLanguage>>;
}

export interface PageLanguage {
  readonly words: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
}

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

/** Something a person does on the page. */
export type Act = { readonly as: string } & (
  | { readonly do: 'say'; readonly channel: string; readonly text: string; readonly thread?: string }
  | { readonly do: 'command'; readonly channel: string; readonly command: string; readonly text: string }
  | {
      readonly do: 'click';
      readonly channel: string;
      readonly ts: string;
      readonly actionId: string;
      /** Which of several elements with the same `actionId`. */
      readonly value?: string;
      /** What an element that is no button is set to. */
      readonly chosen?: Json;
      readonly state: ViewState;
    }
  | {
      readonly do: 'clickIn';
      readonly view: 'modal' | 'home';
      readonly actionId: string;
      readonly value?: string;
      readonly chosen?: Json;
      readonly state: ViewState;
    }
  | { readonly do: 'submit'; readonly state: ViewState }
  | { readonly do: 'close' }
  | { readonly do: 'shortcut'; readonly callbackId: string; readonly channel?: string; readonly ts?: string }
  | { readonly do: 'open'; readonly tab: 'home' | 'messages' }
  | { readonly do: 'invite'; readonly channel: string }
  | { readonly do: 'advance'; readonly milliseconds: number }
);

/** What came of it; `error` is there when it failed. */
export interface Done {
  readonly error?: string;
  /** What is wrong with a form, by block. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The message said. */
  readonly ts?: string;
}

/** Something that passed between Slack and the app, in a line. */
export interface JournalLine {
  readonly number: number;
  /** A request to the app, or a call of the app's. */
  readonly kind: 'request' | 'call';
  readonly type: 'events_api' | 'slash_commands' | 'interactive' | 'call';
  readonly name: string;
  readonly over: 'http' | 'socket';
  /** Milliseconds since 1970 on the workspace's clock. */
  readonly at: number;
  /** Until it was answered, or until now. */
  readonly milliseconds: number;
  readonly isDone: boolean;
  readonly status?: number;
  readonly error?: string;
  /** Which repetition it is, from 1. */
  readonly retry?: number;
}

/** All there is of it. */
export interface JournalDetail {
  readonly headers?: Readonly<Record<string, string | number>> | undefined;
  readonly sent: unknown;
  readonly answered: unknown;
}
