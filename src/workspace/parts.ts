import type { Changes } from './changes.ts';
import type { EmulatedSlack } from './emulated-slack.ts';
import type { Installation } from './installation.ts';
import type { JournalEntry } from './journal.ts';
import type { Arrival, Ephemeral } from './message.ts';
import type { ResponseUrl } from './response-url.ts';
import type { AppSocket } from './to-app/app-socket.ts';
import type { Delivery } from './to-app/delivery.ts';
import type { ShownView } from './view.ts';
import type { Call } from './web-api/call.ts';
import type { Fault } from './web-api/fault.ts';
import type { WorkspaceSettings } from './workspace-settings.ts';

/** Everything a workspace holds; its functions take this as their first argument. */
export interface Parts extends Installation {
  readonly settings: WorkspaceSettings;
  readonly emulated: EmulatedSlack;
  readonly changes: Changes;
  readonly calls: Call[];
  /** What was sent to the app and what it called, together. */
  readonly journal: JournalEntry[];
  readonly faults: Fault[];
  readonly ephemerals: Ephemeral[];
  /** When each message came, by channel and timestamp. */
  readonly arrivals: Map<string, Arrival>;
  /** Home tabs and open modals. */
  readonly views: ShownView[];
  /** Who set off each trigger. */
  readonly triggers: Map<string, string>;
  /** Ids of the channels by name. */
  readonly channels: Map<string, string>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly deliveries: Delivery[];
  /** The app's open Socket Mode connections. */
  readonly sockets: Set<AppSocket>;
  /** A timestamp no other message has. */
  readonly mintTs: () => string;
  /** Aborts what still runs (hanging calls, retries to come) when the workspace closes. */
  readonly closing: AbortController;
  /** Where the gateway listens, e.g. `http://127.0.0.1:4003`. */
  gatewayUrl: string;
  /** Where the app takes requests, e.g. `http://127.0.0.1:3000/slack/events`. */
  appUrl: string | undefined;
}
