import type { Answer } from '../emulated-slack.ts';
import { mintId } from '../mint-id.ts';
import type { Parts } from '../parts.ts';

type Arguments = Readonly<Record<string, unknown>>;

interface Method {
  /** The scope it needs. */
  readonly scope?: string;
  readonly answer: (args: Arguments, parts: Parts) => Answer;
}

/** Methods the emulator lacks; what they set can be read from the log of calls. */
const OWN_METHODS: Readonly<Record<string, Method>> = {
  'agents.sessions.rename': { scope: 'chat:write', answer: ({ title }) => ({ ok: true, title }) },
  'agents.sessions.setStatus': { scope: 'chat:write', answer: ({ status }) => ({ ok: true, status }) },
  'apps.connections.open': { answer: (_, parts) => ({ ok: true, url: socketUrl(parts) }) },
  'assistant.threads.setStatus': { scope: 'chat:write', answer: () => ({ ok: true }) },
  'assistant.threads.setSuggestedPrompts': { scope: 'assistant:write', answer: () => ({ ok: true }) },
  'assistant.threads.setTitle': { scope: 'assistant:write', answer: () => ({ ok: true }) },
};

/** Answers a method of the gateway's own; undefined when the method is not one. */
export function answerOwnMethod(parts: Parts, method: string, args: Arguments): Answer | undefined {
  const own = OWN_METHODS[method];
  const { scopes } = parts.settings;
  if (!own?.scope || !scopes || scopes.includes(own.scope)) return own?.answer(args, parts);
  return { ok: false, error: 'missing_scope', needed: own.scope, provided: scopes.join(',') };
}

function socketUrl({ gatewayUrl, settings }: Parts): string {
  return `${gatewayUrl.replace('http', 'ws')}/link/?ticket=${mintId(settings.random, '')}`;
}
