import type { Item } from '../amounts/item.ts';
import { type Hearing, hear } from '../claims/hear.ts';
import type { Decision } from '../intents/decision.ts';
import { spokenFor } from '../intents/spoken-for.ts';
import { standAlone } from '../stand-alone.ts';

/** More sentences are no question with something said beside it. */
const MOST_SENTENCES = 5;
const ENDS = '.;!?。；！？';

/**
 * Of a text that makes no sense as a whole, the one sentence that is a question by itself, where the others ask and
 * count nothing: "We dropped Azure. How much are 300 MI355X?" What they say is reported as not used.
 */
export function oneSentence(items: readonly Item[], hearing: Hearing): Decision | undefined {
  const sentences = sentencesOf(items, hearing);
  if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return undefined;
  const answers = sentences.flatMap((sentence) => {
    const said = hear(sentence, hearing);
    const alone = standAlone(said, spokenFor(said, hearing.vocabulary), hearing);
    return alone?.outcome === 'understood' ? [{ sentence, alone }] : [];
  });
  const [only, ...more] = answers;
  const others = sentences.filter((sentence) => sentence !== only?.sentence).flat();
  if (only === undefined || more.length > 0 || others.some(isAsked)) return undefined;
  return { ...only.alone, ignored: [...only.alone.ignored, ...others.filter(isSaid)] };
}

function sentencesOf(items: readonly Item[], { textOf }: Hearing): readonly (readonly Item[])[] {
  const sentences: Item[][] = [[]];
  for (const item of items) {
    const isPlain = item.meaning === undefined && item.quantity === undefined && !item.word;
    if (isPlain && item.end === item.start + 1 && ENDS.includes(textOf(item))) sentences.push([]);
    else sentences.at(-1)?.push(item);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** A number or what questions are about: nothing to leave out. */
function isAsked({ quantity, meaning }: Item): boolean {
  return quantity !== undefined || meaning?.things.some(({ kind }) => SUBJECTS.has(kind)) === true;
}

const SUBJECTS: ReadonlySet<string> = new Set(['accelerator', 'instance', 'model']);

function isSaid({ word, meaning, period }: Item): boolean {
  return (
    word === true || period !== undefined || meaning?.beyond === true || (meaning?.things.length ?? 0) > 0
  );
}
