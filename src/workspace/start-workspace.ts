import { setMaxListeners } from 'node:events';
import { bindWorkspace } from './bind-workspace.ts';
import { createChanges } from './changes.ts';
import { createChannel } from './channels.ts';
import { startEmulatedSlack } from './emulated-slack.ts';
import { closeGateway, startGateway } from './gateway-server.ts';
import { readInstallation } from './installation.ts';
import type { Parts } from './parts.ts';
import { DEFAULT_PEOPLE, type NewPerson } from './person.ts';
import { describeCalls } from './web-api/call.ts';
import type { Workspace } from './workspace.ts';
import type { WorkspaceSettings } from './workspace-settings.ts';

/** What a workspace is started with; what is left out is as at Slack. */
export interface WorkspaceOptions extends Partial<WorkspaceSettings> {
  readonly signingSecret: string;
  /** Where the app takes requests; may be told later by `appIsAt`. */
  readonly appUrl?: string;
  readonly people?: readonly NewPerson[];
}

/** Where the fractions of ephemeral messages' timestamps begin; the emulator counts its own from 1. */
const EPHEMERAL_TIMESTAMPS = 900_000;

const TEAM = { name: 'Acme', domain: 'acme' };
const APP = {
  id: 'A0AICOST01',
  name: 'aicost',
  token: 'xoxb-aicost',
  gatewayToken: 'xoxb-gateway',
  appToken: 'xapp-aicost',
};

/**
 * Starts a stand-in for Slack: emulate's Web API behind a gateway that also does what Slack does towards the app.
 * Two channels are there, with everybody in them: `infra`, with the app, and `lounge`, without it.
 */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { people = DEFAULT_PEOPLE, appUrl, ...given } = options;
  const settings: WorkspaceSettings = {
    events: ['app_mention', 'message.im'],
    largestPage: 999,
    acknowledgeWithin: 3000,
    retryDelays: [0, 60_000, 300_000],
    clock: Date.now,
    random: Math.random,
    ...given,
  };
  const staff = people.map((person) => ({ ...person, token: `xoxp-${person.name}` }));
  const emulated = await startEmulatedSlack({ team: TEAM, app: APP, people: staff, scopes: settings.scopes });
  const calls: Parts['calls'] = [];
  let minted = EPHEMERAL_TIMESTAMPS;
  const closing = new AbortController();
  // Every request on its way listens to it, and Node warns of more than ten.
  setMaxListeners(0, closing.signal);
  const parts: Parts = {
    ...(await readInstallation(emulated, APP, staff)),
    settings,
    emulated,
    calls,
    journal: [],
    changes: createChanges(() => describeCalls(calls)),
    faults: [],
    ephemerals: [],
    arrivals: new Map(),
    views: [],
    triggers: new Map(),
    channels: new Map(),
    responseUrls: new Map(),
    deliveries: [],
    sockets: new Set(),
    mintTs: () => `${Math.floor(settings.clock() / 1000)}.${++minted}`,
    closing,
    gatewayUrl: '',
    appUrl,
  };
  const server = await startGateway(parts);
  await createChannel(parts, { name: 'infra' });
  await createChannel(parts, { name: 'lounge', app: false });
  return bindWorkspace(parts, async () => {
    parts.closing.abort();
    for (const socket of parts.sockets) socket.close();
    await closeGateway(server);
    await Promise.all(parts.deliveries.map((delivery) => delivery.settled));
    await emulated.close();
  });
}
