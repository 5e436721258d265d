/** Arguments that travel as JSON inside a form. */
const JSON_ARGUMENTS = new Set(['attachments', 'blocks', 'chunks', 'metadata', 'prompts', 'view']);

/** Reads a call's arguments from a form or a JSON body; a JSON argument that does not parse stays a string. */
export function readArguments(body: string, contentType: string): Record<string, unknown> {
  if (contentType.includes('application/json')) return asObject(parsed(body)) ?? {};
  const form = new URLSearchParams(body);
  return Object.fromEntries(
    [...form].map(([name, value]) => [name, JSON_ARGUMENTS.has(name) ? (parsed(value) ?? value) : value]),
  );
}

/** The value of a JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value as a JSON object; undefined when it is anything else. */
export function asObject(value: unknown): Record<string, unknown> | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : undefined;
}
