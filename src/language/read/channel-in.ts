/** The first channel a text links to, as Slack writes it: `<#C0123|infra>`. */
export function channelIn(text: string): string | undefined {
  return /<#([A-Z0-9]+)(?:\|[^<>|]*)?>/.exec(text)?.[1];
}
