import { isAsciiLetter, isDigit, wordEnd } from '../text/characters.ts';
import type { Meaning } from './meaning.ts';
import type { Found, PhraseTrie } from './phrase-trie.ts';

/** "H-100", "B-200s": a known name with a hyphen too many. */
export function hyphenedName(
  text: string,
  at: number,
  phrases: PhraseTrie<Meaning>,
): Found<Meaning> | undefined {
  const isHyphened =
    text[at + 1] === '-' && isAsciiLetter(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 2));
  if (!isHyphened) return undefined;
  const end = wordEnd(text, at + 2);
  const rest = text.slice(at + 2, text[end - 1] === 's' ? end - 1 : end);
  const name = `${text[at]}${rest}`;
  const found = phrases.longest(name, 0, () => undefined);
  return found?.end === name.length && found.value.things.length > 0
    ? { value: found.value, end }
    : undefined;
}
