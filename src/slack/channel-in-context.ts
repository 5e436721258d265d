/**
 * The channel a context of Slack's is about, the most relevant first; undefined where it is about none.
 * https://docs.slack.dev/reference/events/app_context_changed
 */
export function channelInContext(context: unknown): string | undefined {
  const { entities } = Object(context) as { entities?: unknown };
  for (const entity of Array.isArray(entities) ? entities : []) {
    const { type, value } = Object(entity) as { type?: unknown; value?: unknown };
    const channel = type === 'slack#/types/channel_id' ? value : Object(value).channel_id;
    if (typeof channel === 'string') return channel;
  }
  return undefined;
}
