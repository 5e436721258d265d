import type { Answer } from '../emulated-slack.ts';
import type { Parts } from '../parts.ts';
import { listPage } from './pages.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** Methods that list, page by page; the emulator gives all at once, or lacks them. */
export const LISTINGS: Readonly<Record<string, (parts: Parts, args: Arguments) => Promise<Answer>>> = {
  'conversations.members': listMembers,
  'users.conversations': listOwnConversations,
};

async function listMembers(parts: Parts, args: Arguments): Promise<Answer> {
  const { emulated, app } = parts;
  const answer = await emulated.call('conversations.members', { channel: args.channel }, app.token);
  return answer.ok ? paged(parts, args, 'members', answer.members as string[], (member) => member) : answer;
}

/** The conversations the app is in; by `types`, public channels when left out. */
async function listOwnConversations(parts: Parts, args: Arguments): Promise<Answer> {
  const { emulated, app } = parts;
  const { types, exclude_archived } = args;
  const all = { limit: 1000, ...(types !== undefined && { types }), exclude_archived };
  const answer = await emulated.call('conversations.list', all, app.token);
  if (!answer.ok) return answer;
  const own = (answer.channels as { id: string; is_member?: boolean }[]).filter((one) => one.is_member);
  return paged(parts, args, 'channels', own, ({ id }) => id);
}

function paged<T>(
  { settings }: Parts,
  args: Arguments,
  name: string,
  listed: readonly T[],
  cursorOf: (item: T) => string,
): Answer {
  const page = listPage(listed, cursorOf, args, settings);
  if (page === undefined) return { ok: false, error: 'invalid_cursor' };
  return { ok: true, [name]: page.items, response_metadata: { next_cursor: page.next } };
}
