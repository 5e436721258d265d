import type { Answer } from '../emulated-slack.ts';
import type { Parts } from '../parts.ts';
import { readArguments } from './call-arguments.ts';
import { performCall } from './perform-call.ts';
import { type Served, serveCall } from './serve-call.ts';

/** A Web API request as it came over HTTP. */
interface ApiRequest {
  readonly method: string;
  readonly authorization: string | undefined;
  readonly contentType: string;
  readonly body: string;
}

/** Answers one Web API request; `drop` is no answer at all. */
export function answerCall(parts: Parts, request: ApiRequest): Promise<Served | 'drop'> {
  const { method, authorization, contentType, body } = request;
  const { token, ...args } = readArguments(body, contentType);
  const given = authorization?.replace('Bearer ', '') ?? (token as string | undefined);
  const { scopes } = parts.settings;
  const headers = scopes && { 'x-oauth-scopes': scopes.join(',') };
  return serveCall(parts, method, args, async () => ({
    status: 200,
    ...(headers && { headers }),
    answer: refuseToken(parts, method, given) ?? (await performCall(parts, method, args)),
  }));
}

/** Only Socket Mode is opened with the token of the app, everything else with the bot's. */
function refuseToken({ app }: Parts, method: string, token: string | undefined): Answer | undefined {
  if (!token) return { ok: false, error: 'not_authed' };
  if (token === (method === 'apps.connections.open' ? app.appToken : app.token)) return undefined;
  const known = token === app.token || token === app.appToken;
  return { ok: false, error: known ? 'not_allowed_token_type' : 'invalid_auth' };
}
