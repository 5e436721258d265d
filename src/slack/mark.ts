/** What marks a message of this app in its metadata, by which it can be found again. */
interface Mark {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, string>>;
}

/** Whether a message has a mark; `metadata` is as Slack gives it back. */
export function isMarked(
  metadata: { readonly event_type?: string; readonly event_payload?: object } | undefined,
  { event_type, event_payload }: Mark,
): boolean {
  const payload = (metadata?.event_payload ?? {}) as Readonly<Record<string, unknown>>;
  const isSame = Object.entries(event_payload).every(([key, value]) => payload[key] === value);
  return metadata?.event_type === event_type && isSame;
}
