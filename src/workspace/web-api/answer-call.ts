import type { Answer } from '../emulated-slack.ts';
import type { Parts } from '../parts.ts';
import type { Call } from './call.ts';
import { readArguments } from './call-arguments.ts';
import { strikeAfter, strikeBefore, takeFault } from './fault.ts';
import { performCall } from './perform-call.ts';

/** A Web API request as it came over HTTP. */
export interface ApiRequest {
  readonly method: string;
  readonly authorization: string | undefined;
  readonly contentType: string;
  readonly body: string;
}

/** What goes back over HTTP; `drop` closes the connection without an answer. */
export type ApiResponse = { status: number; headers: Record<string, string>; answer: Answer } | 'drop';

/** Answers one Web API request: logs it, lets a fault strike, checks the token, does the work. */
export async function answerCall(parts: Parts, request: ApiRequest): Promise<ApiResponse> {
  const { token, ...args } = readArguments(request.body, request.contentType);
  const call: Call = { method: request.method, arguments: args, at: parts.settings.clock() };
  parts.calls.push(call);
  const fault = takeFault(parts.faults, request.method);
  if (fault) call.fault = fault.kind;
  parts.changes.announce();

  let struck = await strikeBefore(fault, parts.closing.signal);
  let answer: Answer = { ok: false, error: struck === 429 ? 'ratelimited' : 'internal_error' };
  if (!struck) {
    const given = request.authorization?.replace('Bearer ', '') ?? (token as string | undefined);
    const refused = refuseToken(parts, given);
    answer = refused ?? (await performCall(parts, request.method, args));
    struck = strikeAfter(fault);
    if (struck) answer = { ok: false, error: 'internal_error' };
  }
  if (struck !== 'drop') Object.assign(call, { answer, status: struck ?? 200 });
  parts.changes.announce();
  if (struck === 'drop') return 'drop';
  const headers = { ...(struck === 429 && { 'retry-after': String(fault?.retryAfter) }) };
  return { status: struck ?? 200, headers, answer };
}

function refuseToken(parts: Parts, token: string | undefined): Answer | undefined {
  if (!token) return { ok: false, error: 'not_authed' };
  return token === parts.app.token ? undefined : { ok: false, error: 'invalid_auth' };
}
