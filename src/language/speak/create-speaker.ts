import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../language.ts';
import type { Locale } from '../reading.ts';
import type { Words } from '../words.ts';
import { wordAskBack } from './ask-back.ts';
import type { Spoken, SpokenLocale } from './spoken.ts';
import { wordAnswer } from './word-answer.ts';
import { wordsOf } from './words-of.ts';

/** The half of a `Language` that talks. */
type Speaker = Pick<Language, 'speak' | 'askBack' | 'words'>;

/**
 * Puts answers into words. Takes every locale's `_replies.yml` (parsed, through `checkReplies`) and its intent files;
 * a locale nobody speaks is answered in the first. Throws when there is no locale.
 */
export function createSpeaker(locales: readonly SpokenLocale[], catalogue: Catalogue): Speaker {
  const spoken = new Map<Locale, Spoken>(locales.map((locale) => [locale.locale, { ...locale, catalogue }]));
  const [first] = spoken.values();
  if (first === undefined) throw new Error('no language to speak: intents/ needs a folder with _replies.yml');
  const words = new Map([...spoken.values()].map((one) => [one.locale, wordsOf(one)]));
  const inLocale = (locale: Locale) => spoken.get(locale) ?? first;
  return {
    speak: (answer, locale, reading) => wordAnswer(answer, inLocale(locale), reading),
    askBack: (reading) => wordAskBack(reading, inLocale(reading.locale)),
    words: (locale) => words.get(inLocale(locale).locale) as Words,
  };
}
