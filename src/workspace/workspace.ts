import type { Changes } from './changes.ts';
import type { NewChannel } from './channels.ts';
import type { Conversation } from './conversation.ts';
import type { Installation, InstalledApp } from './installation.ts';
import type { JournalEntry } from './journal.ts';
import type { Arrival, Ephemeral, Place } from './message.ts';
import type { SubmitOutcome } from './obey-form.ts';
import type { Person } from './person.ts';
import type { ChannelMessage } from './read-messages.ts';
import type { ClickOutcome } from './to-app/click.ts';
import type { Delivery } from './to-app/delivery.ts';
import type { Failure, Reply } from './to-app/reply.ts';
import type { HttpRequest } from './to-app/send-over-http.ts';
import type { ShortcutOutcome } from './to-app/shortcut.ts';
import type { CommandOutcome } from './to-app/slash-command.ts';
import type { ViewOutcome } from './to-app/view-interactions.ts';
import type { ClickOptions, OpenedApp } from './use-app.ts';
import type { ViewClickOptions } from './use-views.ts';
import type { View } from './view.ts';
import type { Filled, ViewState } from './view-state.ts';
import type { Call } from './web-api/call.ts';
import type { FaultKind, FaultOptions } from './web-api/fault.ts';
import type { Said, SayOptions, TypeOptions } from './write.ts';

/**
 * A stand-in Slack: act as people do, read what they see, look at what the app did.
 * People go by handle or id, channels by name or id; a wrong one throws.
 */
export interface Workspace {
  /** The app's `slackApiUrl`. */
  readonly slackApiUrl: string;
  readonly signingSecret: string;
  /** The installed app; `token` is its bot token, `appToken` the one for Socket Mode. */
  readonly app: InstalledApp;
  readonly people: readonly Person[];
  readonly team: Installation['team'];
  /** Every Web API call of the app, in order of arrival. */
  readonly calls: readonly Call[];
  /** Every request to the app and every call of it, in the order they began. */
  readonly journal: readonly JournalEntry[];
  /** Every event sent to the app, in order. */
  readonly deliveries: readonly Delivery[];
  /** How many Socket Mode connections the app has; while there are none, everything is sent to `appIsAt`. */
  connections(): number;
  /** Tells where the app takes requests, e.g. `http://127.0.0.1:3000/slack/events`. */
  appIsAt(url: string): void;

  /** Writes as typed: `@aicost` becomes a mention, `<` is escaped. Events follow in the background. */
  say(person: string, channel: string, text: string, options?: SayOptions): Promise<Said>;
  /** Edits one's own message. */
  edit(person: string, message: Place, text: string, options?: TypeOptions): Promise<Said>;
  /** Opens the app's page, at its direct messages unless another tab is named. */
  openApp(person: string, tab?: 'home' | 'messages' | 'about'): Promise<OpenedApp>;
  /** Runs a slash command, e.g. `/aicost`, and waits for its acknowledgement. */
  command(
    person: string,
    channel: string,
    name: string,
    text: string,
    options?: TypeOptions,
  ): Promise<CommandOutcome>;
  /** Clicks on the element with `actionId` in a message read back, and waits for the acknowledgement. */
  click(person: string, message: Place, actionId: string, options?: ClickOptions): Promise<ClickOutcome>;
  /** Uses a shortcut by its `callback_id`, on a message or from anywhere. */
  shortcut(person: string, callbackId: string, message?: Place): Promise<ShortcutOutcome>;

  /** The home tab last published for a person. */
  home(person: string): View | undefined;
  /** The modal on top of what a person has open. */
  modal(person: string): View | undefined;
  /** Uses an element of a person's home tab, or of the modal on top. */
  clickIn(
    type: View['type'],
    person: string,
    actionId: string,
    options?: ViewClickOptions,
  ): Promise<ViewOutcome>;
  /** Sends the modal on top as filled in; `state`, as Slack's client holds it, goes before `filled`. */
  submit(person: string, filled?: Filled, state?: ViewState): Promise<SubmitOutcome>;
  /** Closes the modal on top without sending it. */
  closeModal(person: string): Promise<void>;

  /** Sends any event, with Slack's retries. */
  event(event: Readonly<Record<string, unknown>>): Delivery;
  /** Sends an event again, acknowledged or not. */
  redeliver(delivery: Delivery, reason?: Failure): Promise<Reply>;
  /** Sends any signed request by HTTP, forged if need be. */
  request(request: HttpRequest): Promise<Reply>;
  /** Tells the app's Socket Mode connections to go and come again, as Slack does every few hours. */
  askToReconnect(reason?: string): void;

  /** The channels with a name that a person sees. */
  conversations(person: string): Promise<Conversation[]>;
  /** Milliseconds since 1970 on the workspace's clock. */
  now(): number;
  /** The id of a channel by its name. */
  channelId(name: string): string;
  /** Creates a channel and gives its id. */
  createChannel(channel: NewChannel): Promise<string>;
  /** The id of the direct messages between a person and the app. */
  directMessage(person: string): Promise<string>;
  setAppMembership(channel: string, member: boolean): Promise<void>;
  archive(channel: string): Promise<void>;

  /** Messages outside threads, oldest first. */
  messages(channel: string): Promise<ChannelMessage[]>;
  /** The root and its replies, oldest first. */
  thread(channel: string, ts: string): Promise<ChannelMessage[]>;
  /** When a message came to be shown. */
  arrival(message: Place): Arrival | undefined;
  /** The order of what came last to a channel for a person. */
  lastArrival(person: string, channel: string): number | undefined;
  /** What one person alone sees, oldest first. */
  ephemerals(person: string, channel: string): Ephemeral[];
  /** Waits until a check gives something truthy; looks again after everything that happens here. */
  readonly until: Changes['until'];
  /** Calls a listener at everything that happens here, until the function it gives is called. */
  readonly watch: Changes['watch'];

  /** Lets the next calls of a method go wrong. */
  fault(method: string, kind: FaultKind, options?: FaultOptions): void;
  close(): Promise<void>;
}
