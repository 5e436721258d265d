import type { MessageBody } from './message.ts';
import { mintId } from './mint-id.ts';
import type { Parts } from './parts.ts';
import type { ResponseTarget } from './response-url.ts';
import { deleteShown, replaceShown, showInChannel, showToPerson } from './show-message.ts';
import { asObject, parsed } from './web-api/call-arguments.ts';
import { refuseMessage } from './web-api/refuse-message.ts';
import { type Served, serveCall } from './web-api/serve-call.ts';

/** Slack's terms: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const LIFETIME = 30 * 60_000;
const USES = 5;

/** What Slack calls them in their addresses. */
const PATHS = { command: 'commands', shortcut: 'app', click: 'actions' } as const;

/** Hands out a new response URL, good for five uses within thirty minutes. */
export function mintResponseUrl(parts: Parts, target: ResponseTarget): string {
  const { settings, responseUrls, team, gatewayUrl } = parts;
  const path = `/${PATHS[target.kind]}/${team.id}/${mintId(settings.random, '', 24)}`;
  responseUrls.set(path, { target, expires: settings.clock() + LIFETIME, used: 0 });
  return gatewayUrl + path;
}

/** Takes what the app posts to a response URL; in the log of calls its method is `response_url`. */
export function answerResponseUrl(parts: Parts, path: string, body: string): Promise<Served | 'drop'> {
  const message = asObject(parsed(body));
  return serveCall(parts, 'response_url', message ?? {}, () => useResponseUrl(parts, path, message));
}

async function useResponseUrl(parts: Parts, path: string, message: MessageBody | undefined): Promise<Served> {
  const url = parts.responseUrls.get(path);
  if (!url) return refuse(404, 'invalid_url');
  if (parts.settings.clock() >= url.expires) return refuse(404, 'expired_url');
  if (url.used >= USES) return refuse(404, 'used_url');
  if (!message) return refuse(400, 'invalid_payload');
  url.used += 1;
  const answered = await respond(parts, url.target, message);
  if (!answered.answer.ok) url.used -= 1;
  return answered;
}

async function respond(parts: Parts, target: ResponseTarget, body: MessageBody): Promise<Served> {
  const original = target.kind === 'click' ? target.message : undefined;
  if (body.delete_original === true) {
    const gone = original !== undefined && (await deleteShown(parts, original));
    return gone ? ACCEPTED : refuse(404, 'message_not_found');
  }
  const refused = refuseMessage(parts, body);
  if (refused) return { status: 400, answer: refused };
  if (original && body.replace_original === true) {
    return (await replaceShown(parts, original, body)) ? ACCEPTED : refuse(404, 'message_not_found');
  }
  if (body.response_type === 'in_channel') await showInChannel(parts, target.channel, body);
  else showToPerson(parts, target.channel, target.user, body);
  return ACCEPTED;
}

const ACCEPTED: Served = { status: 200, answer: { ok: true } };

function refuse(status: number, error: string): Served {
  return { status, answer: { ok: false, error } };
}
