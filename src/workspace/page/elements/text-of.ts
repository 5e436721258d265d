/** The text of a text object; empty when there is none. */
export function textOf(object: unknown): string {
  const { text } = (object ?? {}) as { text?: unknown };
  return typeof text === 'string' ? text : '';
}
