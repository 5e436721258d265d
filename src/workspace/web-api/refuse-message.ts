import type { Answer } from '../emulated-slack.ts';
import type { MessageBody } from '../message.ts';
import type { Violations } from '../workspace-settings.ts';

/** Longest text Slack takes: https://docs.slack.dev/reference/methods/chat.postMessage and chat.update. */
const LONGEST_TEXT = 40_000;
const LONGEST_UPDATE = 4_000;

/** The answer with which Slack refuses a message for what is in it; undefined when it is fine. */
export function refuseMessage(
  violations: Violations,
  message: MessageBody,
  update: boolean = false,
): Answer | undefined {
  const { text, blocks, attachments } = message;
  if (blocks !== undefined && !Array.isArray(blocks)) return invalidBlocks(['blocks is not a list']);
  const empty = !text && !blocks?.length && !(Array.isArray(attachments) && attachments.length);
  if (empty) return { ok: false, error: 'no_text' };
  if ((text?.length ?? 0) > (update ? LONGEST_UPDATE : LONGEST_TEXT))
    return { ok: false, error: 'msg_too_long' };
  if (!blocks?.length) return undefined;
  const broken = violations({ ...(text !== undefined && { text }), blocks });
  return broken.length ? invalidBlocks(broken) : undefined;
}

function invalidBlocks(errors: readonly string[]): Answer {
  const messages = errors.map((error) => `[ERROR] ${error}`);
  return { ok: false, error: 'invalid_blocks', errors, response_metadata: { messages } };
}
