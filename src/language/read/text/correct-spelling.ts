import { isAsciiLetter, isAsciiWord, wordEnd } from './characters.ts';
import type { Normalised } from './normalised.ts';
import type { Spelling } from './spelling.ts';

/** The text with misspelt words put right. A corrected word stands for the whole of the one that was written. */
export function correctSpelling(normalised: Normalised, spelling: Spelling): Normalised {
  const { text, cased, starts, ends } = normalised;
  const corrected = { text: '', cased: '', starts: [] as number[], ends: [] as number[] };
  let [copied, count] = [0, 0];
  const write = (start: number, end: number) => {
    corrected.starts[count] = start;
    corrected.ends[count++] = end;
  };
  const copy = (end: number) => {
    corrected.text += text.slice(copied, end);
    corrected.cased += cased.slice(copied, end);
    for (let index = copied; index < end; index++) write(starts[index] as number, ends[index] as number);
  };
  for (let at = 0; at < text.length; at++) {
    if (!isAsciiWord(text.charCodeAt(at))) continue;
    const end = wordEnd(text, at);
    const word = end - at > 2 && isAllLetters(text, at, end) ? text.slice(at, end) : '';
    const meant = word === '' || spelling.isKnown(word) ? undefined : spelling.correct(word);
    if (meant !== undefined) {
      // the first: nobody knows yet how long the text will be, but about as long as it is
      if (copied === 0) corrected.starts.length = corrected.ends.length = text.length;
      copy(at);
      corrected.text += meant;
      corrected.cased += meant;
      for (let index = 0; index < meant.length; index++) write(starts[at] as number, ends[end - 1] as number);
      copied = end;
    }
    at = end;
  }
  if (copied === 0) return normalised;
  copy(text.length);
  corrected.starts.length = corrected.ends.length = count;
  return { ...corrected, length: normalised.length };
}

function isAllLetters(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (!isAsciiLetter(text.charCodeAt(index))) return false;
  }
  return true;
}
