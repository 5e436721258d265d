import { isDigit } from '../text/characters.ts';
import type { Meaning } from './meaning.ts';
import type { Found } from './phrase-trie.ts';

/**
 * Where a number begins whose first digits a name has taken for its version, as what stands between them may be a point:
 * the 1 of "GPT-5 1万次", "GPT-4 1 million requests". `numberEnd` gives where the number at a place ends.
 */
export function numberAfterName(
  text: string,
  found: Found<Meaning>,
  numberEnd: (at: number) => number | undefined,
): number | undefined {
  if (found.value.things.length === 0) return undefined;
  let from = found.end;
  while (isDigit(text.charCodeAt(from - 1))) from--;
  const isApart = from < found.end && text[from - 1] === ' ' && isDigit(text.charCodeAt(from - 2));
  return isApart && (numberEnd(from) ?? 0) > found.end ? from : undefined;
}
