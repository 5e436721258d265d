import { isOtherLetter } from '../text/characters.ts';
import type { Normalised } from '../text/normalised.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { isHyphen, type Token } from './token.ts';
import { tokenAt } from './token-at.ts';

/**
 * Parts a text into numbers, known phrases and the rest, left to right, the longest first. `isThread`: it may go on
 * from a question before.
 */
export function lex(normalised: Normalised, vocabulary: Vocabulary, isThread: boolean): Token[] {
  const { text } = normalised;
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const token = tokenAt(normalised, at, tokens, vocabulary, isThread);
    const last = tokens.at(-1);
    if (last !== undefined && token.glued && isLetters(text, last) && isLetters(text, token)) {
      tokens[tokens.length - 1] = { ...last, end: token.end };
    } else if (isCountHyphen(text, tokens, token)) tokens[tokens.length - 1] = { ...token, glued: false };
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Whether the last token is the hyphen of "4,096-H100": so many of what is named next. */
function isCountHyphen(text: string, tokens: readonly Token[], { glued, meaning }: Token): boolean {
  const isNamed = glued && meaning?.things.some(({ kind }) => kind === 'accelerator') === true;
  return isNamed && isHyphen(text, tokens.at(-1)) && tokens.at(-2)?.numeral !== undefined;
}

function isLetters(text: string, { start, numeral, date, clock, meaning }: Token): boolean {
  const isKnown = numeral !== undefined || clock !== undefined || date !== undefined || meaning !== undefined;
  return !isKnown && isOtherLetter(text.charCodeAt(start));
}
