import type { Answer } from '../emulated-slack.ts';

type Method = (args: Readonly<Record<string, unknown>>) => Answer;

/** Methods the emulator lacks whose whole effect a test can read from the log of calls. */
export const OWN_METHODS: Readonly<Record<string, Method>> = {
  'agents.sessions.setStatus': ({ status, title }) => ({
    ok: true,
    status,
    ...(title !== undefined && { title }),
  }),
  'agents.sessions.rename': ({ title }) => ({ ok: true, title }),
  'assistant.threads.setStatus': () => ({ ok: true }),
  'assistant.threads.setSuggestedPrompts': () => ({ ok: true }),
  'assistant.threads.setTitle': () => ({ ok: true }),
};
