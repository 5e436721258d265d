import type { MessageBody } from './message.ts';
import { asObject } from './web-api/call-arguments.ts';
import { piecesOf } from './wire-text.ts';

/** Special mentions that call people; `!date` and the like only format. */
const CALLS_PEOPLE = /^(?:channel|everyone|here|subteam\^\w+)/;

/**
 * Whom a message calls: ids of users, `channel`, `here`, `everyone`, `subteam^S…`. Read from the text and from
 * every text in the blocks where Slack looks for mentions (not in `plain_text`, which shows them as written).
 */
export function pingsOf(message: MessageBody): string[] {
  return [
    ...new Set([
      ...pingsInText(message.text ?? ''),
      ...pingsIn(message.blocks),
      ...pingsIn(message.attachments),
    ]),
  ];
}

function pingsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pingsIn);
  const object = asObject(value);
  if (!object) return [];
  switch (object.type) {
    case 'plain_text':
    case 'text':
    case 'raw_text':
      return [];
    case 'user':
      return [String(object.user_id)];
    case 'usergroup':
      return [`subteam^${object.usergroup_id}`];
    case 'broadcast':
      return [String(object.range)];
  }
  const own = typeof object.text === 'string' ? pingsInText(object.text) : [];
  return [...own, ...Object.values(object).flatMap(pingsIn)];
}

function pingsInText(text: string): string[] {
  return piecesOf(text).flatMap((piece) => {
    if (piece.kind === 'user') return [piece.target];
    return piece.kind === 'special' && CALLS_PEOPLE.test(piece.target) ? [piece.target] : [];
  });
}
