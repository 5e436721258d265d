/** The first channel a text links to, by its id, as Slack writes it: `<#C0123|infra>`. */
export function channelIn(text: string): string | undefined {
  return text.includes('<#') ? /<#([A-Z0-9]+)(?:\|[^<>|]*)?>/.exec(text)?.[1] : undefined;
}

/** A channel that was typed and not picked from Slack's list. */
export interface TypedChannel {
  /** With its sign: `#infra`. Of a name that is not in Latin letters, and of which no space tells the end, what follows too. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The first channel a text names as people type it: `#infra`, `#财务`. A number alone (`#1`) is none. */
export function typedChannelIn(text: string): TypedChannel | undefined {
  // most texts name none, and the search for one is no quick one
  if (!text.includes('#')) return undefined;
  const found =
    /(?<![A-Za-z0-9_&<])#(?:(?=[\d_-]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9_-]*|[^\P{L}A-Za-z][\p{L}\p{N}_-]*)/u.exec(
      text,
    );
  if (found === null) return undefined;
  const [name] = found;
  return { name, start: found.index, end: found.index + name.length };
}
