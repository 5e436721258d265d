/** A piece of a message's text as Slack transports it: plain words, or what stands between `<` and `>`. */
type WirePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'user' | 'channel' | 'link' | 'special'; readonly target: string };

/** Splits a text into plain pieces and bracketed ones: `<@U1>`, `<#C1|infra>`, `<https://…|label>`, `<!channel>`. */
export function piecesOf(text: string): WirePiece[] {
  const pieces: WirePiece[] = [];
  let at = 0;
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(/<([^<>]*)>/g)) {
    if (index > at) pieces.push({ kind: 'text', text: unescaped(text.slice(at, index)) });
    pieces.push(bracketed(inside));
    at = index + whole.length;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: unescaped(text.slice(at)) });
  return pieces;
}

/** The text with `&`, `<` and `>` as Slack transports them. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function bracketed(inside: string): WirePiece {
  const target = inside.split('|', 1)[0] ?? '';
  if (target.startsWith('@')) return { kind: 'user', target: target.slice(1) };
  if (target.startsWith('#')) return { kind: 'channel', target: target.slice(1) };
  if (target.startsWith('!')) return { kind: 'special', target: target.slice(1) };
  return { kind: 'link', target };
}
