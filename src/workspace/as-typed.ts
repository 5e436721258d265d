import type { Parts } from './parts.ts';
import { escaped, piecesOf } from './wire-text.ts';

const BROADCASTS = ['channel', 'everyone', 'here'];

/**
 * What Slack's client sends for what a person typed: `@ada`, `@aicost`, `@channel`, `#infra` and links become their
 * bracketed forms, everything else is escaped. A mention of somebody already in brackets stays.
 */
export function asTyped(parts: Parts, typed: string): string {
  const mentions = new Map(BROADCASTS.map((name) => [`@${name}`, `<!${name}>`]));
  for (const { name, id } of parts.people) mentions.set(`@${name}`, `<@${id}>`);
  mentions.set(`@${parts.app.name}`, `<@${parts.app.userId}>`);
  for (const [name, id] of parts.channels) mentions.set(`#${name}`, `<#${id}|${name}>`);
  const known = new Set(mentions.values());
  const longestFirst = [...mentions.keys()].sort((a, b) => b.length - a.length);
  const names = longestFirst.map((name) => name.replace(/\W/g, '\\$&'));
  const special = new RegExp(`<@[A-Z0-9]+>|${names.join('|')}|https?://[^\\s<>]+`, 'g');

  let sent = '';
  let at = 0;
  for (const { 0: found, index } of typed.matchAll(special)) {
    const isLink = found.startsWith('http');
    const form = isLink ? `<${escaped(found)}>` : known.has(found) ? found : mentions.get(found);
    sent += escaped(typed.slice(at, index)) + (form ?? escaped(found));
    at = index + found.length;
  }
  return sent + escaped(typed.slice(at));
}

/** The rich text block Slack's client sends beside the text. */
export function richText(text: string): object {
  const elements = piecesOf(text).map((piece) => {
    if (piece.kind === 'text') return { type: 'text', text: piece.text };
    if (piece.kind === 'user') return { type: 'user', user_id: piece.target };
    if (piece.kind === 'channel') return { type: 'channel', channel_id: piece.target };
    if (piece.kind === 'special') return { type: 'broadcast', range: piece.target };
    return { type: 'link', url: piece.target };
  });
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}
