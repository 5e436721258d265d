import { createEmulator } from 'emulate';
import type { NewPerson } from './person.ts';

/** What a Web API method answers; `error` is there when `ok` is false. */
export interface Answer {
  ok: boolean;
  error?: string;
  [key: string]: unknown;
}

/** The stateful fake behind the gateway: it keeps teams, channels, members, messages and views. */
export interface EmulatedSlack {
  /** Calls a Web API method with a token; `unknown_method` when the emulator has none of that name. */
  call(method: string, args: object, token: string): Promise<Answer>;
  close(): Promise<void>;
}

/** The app to install. `gatewayToken` acts for its bot too, with every scope, and is the gateway's own. */
export interface NewApp {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly gatewayToken: string;
  /** For Socket Mode. */
  readonly appToken: string;
}

/** What the emulator is told before it starts. */
interface Seed {
  readonly team: { readonly name: string; readonly domain: string };
  readonly app: NewApp;
  readonly people: readonly (NewPerson & { readonly token: string })[];
  /** Bot scopes; when given, a call outside them is answered with `missing_scope`. */
  readonly scopes: readonly string[] | undefined;
}

/** emulate refuses a token after 5,000 calls an hour, so every identity acts with several in turn. */
const TOKENS_EACH = 24;

/** Starts emulate's Slack on a free local port. */
export async function startEmulatedSlack(seed: Seed): Promise<EmulatedSlack> {
  const server = await createEmulator({ service: 'slack', port: 0, seed: { slack: slackSeed(seed) } });
  const base = `http://127.0.0.1:${new URL(server.url).port}/api/`;
  let turn = 0;
  return {
    call: (method, args, token) => post(base + method, args, tokenInTurn(token, turn++)),
    close: () => server.close(),
  };
}

function slackSeed({ team, app, people, scopes }: Seed): object {
  return {
    team,
    users: people.map((person) => ({
      name: person.name,
      real_name: person.realName,
      profile: { display_name: person.name, real_name: person.realName },
    })),
    oauth_apps: [
      {
        client_id: `${app.id}.client`,
        client_secret: 'unused',
        app_id: app.id,
        name: app.name,
        bot_name: app.name,
        redirect_uris: [],
        scopes: scopes ?? [],
      },
    ],
    tokens: [
      ...tokensOf(app.token, { user: app.name, app_id: app.id, type: 'bot', ...(scopes && { scopes }) }),
      ...tokensOf(app.gatewayToken, { user: app.name, app_id: app.id, type: 'bot' }),
      ...people.flatMap((person) => tokensOf(person.token, { user: person.name, type: 'user' })),
    ],
    strict_scopes: scopes !== undefined,
  };
}

function tokensOf(token: string, owner: object): object[] {
  return Array.from({ length: TOKENS_EACH }, (_, turn) => ({ token: tokenInTurn(token, turn), ...owner }));
}

function tokenInTurn(token: string, turn: number): string {
  return `${token}-${turn % TOKENS_EACH}`;
}

/** On a connection of its own: one kept open may be closed by the emulator just as the next call is written to it. */
async function post(url: string, args: object, token: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      connection: 'close',
    },
    body: JSON.stringify(args),
  });
  if (response.status === 404) return { ok: false, error: 'unknown_method' };
  return (await response.json()) as Answer;
}
