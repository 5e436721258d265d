/** Slack writes mentions, channels, links and commands as <…>: <@U1>, <#C1|infra>, <!here>, <https://a.b|label>. */
export interface Markup {
  /** Just after the ">". */
  readonly end: number;
  /** Where a link's label begins: the asker's own words. Other markup says nothing. */
  readonly label?: number;
}

/**
 * Slack's markup at a "<", or undefined when it is an ordinary one. The search ends at the next "<", so a text is
 * searched once whatever it holds.
 */
export function markupAt(text: string, at: number): Markup | undefined {
  const first = text[at + 1];
  const isLink = first !== '@' && first !== '#' && first !== '!';
  if (isLink && !LINKS.some((scheme) => text.startsWith(scheme, at + 1))) return undefined;
  let label: number | undefined;
  for (let index = at + 1; index < text.length; index++) {
    const character = text[index];
    if (character === '>') {
      return isLink && label !== undefined ? { end: index + 1, label } : { end: index + 1 };
    }
    if (character === '<') return undefined;
    if (character === '|') label ??= index + 1;
  }
  return undefined;
}

const LINKS = ['http://', 'https://', 'mailto:', 'tel:'];

/** Text between two signs of the same kind: *bold*, ~struck out~, each sign once or twice. */
export interface Marked {
  /** Just after the opening signs; where the closing ones begin; just after them. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/**
 * What the sign at a place opens, or undefined where it is a sign like any other: 8*H100, 20万~30万, "~200 for ~3 months", "~$2M/~$3M".
 * The search ends at the next such sign, so a text is searched once whatever it holds.
 */
export function markedAt(text: string, at: number): Marked | undefined {
  const sign = text[at] as string;
  const from = text[at + 1] === sign ? at + 2 : at + 1;
  const to = text.indexOf(sign, from);
  const end = to + from - at;
  const isPair = to > from && text.startsWith(text.slice(at, from), to);
  if (!isPair || isInk(text[at - 1]) || isInk(text[end]) || text[end] === sign) return undefined;
  const inner = text.slice(from, to);
  if (inner.includes('\n') || inner !== inner.trim()) return undefined;
  // "~$2M/~$3M": what goes on after the second sign was not ended by it
  return sign === '~' && /[-/,，]$/.test(inner) ? undefined : { from, to, end };
}

/** Part of a word, a number or an amount of money, of any script. */
function isInk(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{Sc}]/u.test(character);
}

/** The three characters Slack escapes. */
export function entityAt(
  text: string,
  at: number,
): { readonly character: string; readonly end: number } | undefined {
  for (const [entity, character] of ENTITIES) {
    if (text.startsWith(entity, at)) return { character, end: at + entity.length };
  }
  return undefined;
}

const ENTITIES = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
] as const;

/** Where an emoji such as :rocket: or :wave::skin-tone-2: ends, for the colon that opens it; "12:30" is none. */
export function emojiEnd(text: string, at: number): number | undefined {
  if (isWord(text.charCodeAt(at - 1))) return undefined;
  let index = at + 1;
  while (isEmojiName(text.charCodeAt(index))) index++;
  return index > at + 1 && text[index] === ':' && !isWord(text.charCodeAt(index + 1)) ? index + 1 : undefined;
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function isEmojiName(code: number): boolean {
  return isWord(code) || code === 0x5f || code === 0x2b || code === 0x2d || code === 0x27;
}
