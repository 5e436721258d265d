import type { JournalEntry, SentRequest } from '../journal.ts';
import type { JournalDetail, JournalLine } from '../page/journal-line.ts';
import type { Call } from '../web-api/call.ts';
import { parsed } from '../web-api/call-arguments.ts';

/** How far back the page looks. */
const LATEST = 60;

/** The latest of what passed between Slack and the app, newest first, without what was in it. */
export function journalLines(journal: readonly JournalEntry[], now: number): JournalLine[] {
  const first = Math.max(0, journal.length - LATEST);
  return journal
    .slice(first)
    .map((entry, index) =>
      entry.kind === 'request'
        ? requestLine(entry.request, first + index, now)
        : callLine(entry.call, first + index, now),
    )
    .reverse();
}

function requestLine(request: SentRequest, number: number, now: number): JournalLine {
  const { type, over, at, reply, retry } = request;
  return {
    number,
    kind: 'request',
    type,
    name: nameOf(request),
    over,
    at,
    milliseconds: reply?.milliseconds ?? now - at,
    isDone: reply !== undefined,
    ...(reply?.status !== undefined && { status: reply.status }),
    ...(reply?.failure && { error: reply.failure }),
    ...(retry && { retry: retry.number }),
  };
}

/** What a developer would call it: a command, an event, an interaction with its element or form. */
function nameOf({ payload }: SentRequest): string {
  const { command, text, event, type, actions, callback_id, view } = payload as {
    command?: string;
    text?: string;
    event?: { type: string };
    type?: string;
    actions?: readonly { action_id: string }[];
    callback_id?: string;
    view?: { callback_id?: string };
  };
  if (command !== undefined) return `${command} ${text}`.trim();
  if (event !== undefined) return event.type;
  const about = actions?.map(({ action_id }) => action_id).join(', ') ?? callback_id ?? view?.callback_id;
  return [type, about].filter(Boolean).join(' · ');
}

function callLine(call: Call, number: number, now: number): JournalLine {
  const { method, at, milliseconds, answer, status, fault } = call;
  const error = fault ?? (answer?.ok === false ? String(answer.error) : undefined);
  return {
    number,
    kind: 'call',
    type: 'call',
    name: method,
    over: 'http',
    at,
    milliseconds: milliseconds ?? now - at,
    isDone: answer !== undefined,
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
  };
}

/** All there is of one entry; undefined when there is none of that number. */
export function journalDetail(journal: readonly JournalEntry[], number: number): JournalDetail | undefined {
  const entry = journal[number];
  if (entry === undefined) return undefined;
  if (entry.kind === 'call') return { sent: entry.call.arguments, answered: entry.call.answer };
  const { payload, headers, reply } = entry.request;
  return { headers, sent: payload, answered: reply && (parsed(reply.body) ?? reply.body) };
}
