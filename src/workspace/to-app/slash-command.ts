import { mintResponseUrl } from '../answer-response-url.ts';
import type { Conversation } from '../conversation.ts';
import type { Shown } from '../message.ts';
import type { Parts } from '../parts.ts';
import type { Person } from '../person.ts';
import { showAcknowledgement } from '../show-acknowledgement.ts';
import type { Reply } from './reply.ts';
import { sendToApp } from './send-to-app.ts';
import { mintTrigger } from './trigger.ts';

/** What became of a slash command. */
export interface CommandOutcome {
  readonly reply: Reply;
  /** What Slack tells the person when it fails: `operation_timeout`, `dispatch_failed`, `invalid_blocks`, … */
  readonly error?: string;
  /** Where the body of the acknowledgement is to be seen, if it had one. */
  readonly shown?: Shown;
  readonly triggerId: string;
  readonly responseUrl: string;
}

/** Slack's names for channels that have none of their own. */
const CHANNEL_NAMES = { im: 'directmessage', mpim: 'mpdm', group: 'privategroup', channel: undefined };

/** Sends a slash command as a person types it and shows what the acknowledgement holds. */
export async function sendCommand(
  parts: Parts,
  person: Person,
  conversation: Conversation,
  command: string,
  text: string,
): Promise<CommandOutcome> {
  const { team, app } = parts;
  const triggerId = await mintTrigger(parts, person);
  const responseUrl = mintResponseUrl(parts, { kind: 'command', channel: conversation.id, user: person.id });
  const payload = {
    token: 'verification-token',
    team_id: team.id,
    team_domain: team.domain,
    channel_id: conversation.id,
    channel_name: CHANNEL_NAMES[conversation.kind] ?? conversation.name,
    user_id: person.id,
    user_name: person.name,
    command,
    text,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: triggerId,
  };
  const reply = await sendToApp(parts, { type: 'slash_commands', payload });
  const typed = `${command} ${text}`.trimEnd();
  const outcome = await showAcknowledgement(parts, person, conversation, typed, reply);
  return { reply, triggerId, responseUrl, ...outcome };
}
