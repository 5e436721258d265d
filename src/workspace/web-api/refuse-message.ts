import { violations } from '../../slack/blocks/check-limits.ts';
import type { Answer } from '../emulated-slack.ts';
import type { MessageBody } from '../message.ts';
import type { Parts } from '../parts.ts';

/** The answer with which Slack refuses a message for what is in it; undefined when it is fine. */
export function refuseMessage(
  { settings: { unknownBlocks = [] } }: Pick<Parts, 'settings'>,
  message: MessageBody,
): Answer | undefined {
  const { text, blocks, attachments } = message;
  if (blocks !== undefined && !Array.isArray(blocks)) return refusal('invalid_blocks', ['/blocks: no list']);
  const attached = Array.isArray(attachments) && attachments.length > 0;
  if (!text && !blocks?.length && !attached) return { ok: false, error: 'no_text' };
  const broken = [
    ...violations({ ...(text !== undefined && { text }), ...(blocks && { blocks }) }),
    ...unknownIn(blocks ?? [], unknownBlocks),
  ];
  if (!broken.length) return undefined;
  if (blocks?.length) return refusal('invalid_blocks', broken);
  return { ok: false, error: text?.trim() ? 'msg_too_long' : 'no_text' };
}

/** The answer with which Slack refuses a modal or a home tab; undefined when it is fine. */
export function refuseView(view: unknown): Answer | undefined {
  const broken = typeof view === 'object' && view !== null ? violations(view) : [];
  return broken.length ? refusal('invalid_arguments', broken) : undefined;
}

/** Slack words it so: `[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]`. */
function refusal(error: string, broken: readonly string[]): Answer {
  const errors = [...new Set(broken)].map((violation) => {
    const [pointer, ...said] = violation.split(': ');
    return `${said.join(': ')} [json-pointer:${pointer}]`;
  });
  return {
    ok: false,
    error,
    errors,
    response_metadata: { messages: errors.map((said) => `[ERROR] ${said}`) },
  };
}

/** Blocks that this Slack does not know yet: new ones come to one workspace after another. */
function unknownIn(blocks: readonly unknown[], types: readonly string[]): string[] {
  return blocks.flatMap((block, index) => {
    const type = String((block as { type?: unknown } | null)?.type);
    return types.includes(type) ? [`/blocks/${index}/type: unsupported type ${type}`] : [];
  });
}
