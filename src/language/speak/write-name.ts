import type { Thing } from '../../catalogue/catalogue.ts';
import type { NoteValue } from '../../engine/answer.ts';
import type { Source } from '../../quantity/source.ts';
import { quoted } from './quoted.ts';
import type { Spoken } from './spoken.ts';
import { isDate, writeDate } from './write-date.ts';
import { writeDigits } from './write-digits.ts';
import { writeDuration } from './write-duration.ts';
import { writePeriod } from './write-period.ts';
import { writeEnds, writeSingle } from './write-range.ts';

const NOTE_FIGURES = 3;

/** What an assumption, a figure, a slot, a slot's word, an intent or a thing is called; nothing when it has no name. */
export function nameOf(key: string, { replies, catalogue, locale }: Spoken): string | undefined {
  const word = replies.names[key] ?? replies.intents[key]?.name;
  if (word !== undefined) return word;
  const name: Readonly<Record<string, string | undefined>> | undefined = (
    catalogue.thing(key) ?? currencyOf(key, catalogue)
  )?.name;
  return name?.[locale] ?? name?.en;
}

/** Who published a figure; who did is told in words where nobody did in public. */
export function writePublisher({ publisher }: Pick<Source, 'publisher'>, spoken: Spoken): string {
  return nameOf(publisher, spoken) ?? publisher;
}

function currencyOf(code: string, catalogue: Spoken['catalogue']): Thing | undefined {
  const thing = isCurrency(code) ? catalogue.thing(code.toLowerCase()) : undefined;
  return thing?.kind === 'currency' ? thing : undefined;
}

function isCurrency(key: string): boolean {
  return /^[A-Z]{3}$/.test(key);
}

/** A name, a date or a text: what a string of an answer stands for. */
export function writeText(text: string, spoken: Spoken): string {
  return nameOf(text, spoken) ?? writeTime(text, spoken) ?? quoted(text);
}

/** A date, or the first and last day of a time: `2024-01-01/2024-03-31`. */
function writeTime(text: string, spoken: Spoken): string | undefined {
  if (isDate(text)) return writeDate(text, spoken);
  const [from = '', to = ''] = text.split('/');
  return isDate(from) && isDate(to) ? writePeriod({ from, to }, spoken) : undefined;
}

/** A value of a note in words. */
export function writeNoteValue(value: NoteValue, spoken: Spoken): string {
  if (typeof value === 'string') return writeText(value, spoken);
  if (typeof value === 'number') return writeDigits(value, spoken.locale);
  if ('length' in value)
    return value.map((name) => writeText(name, spoken)).join(spoken.replies.parts.enumeration);
  if ('value' in value) return writeSingle(value.value, value.unit, 'exact', spoken);
  // How many hours a term of years has says nothing in a sentence.
  if (value.unit === 'hours') return writeDuration(value, NOTE_FIGURES, spoken);
  return writeEnds(value, spoken);
}

/** A figure's, column's or assumption's name as a label: with a capital where the script has them. */
export function labelOf(key: string, spoken: Spoken): string {
  const name = nameOf(key, spoken) ?? key;
  return key in spoken.replies.names || isCurrency(key) ? sentenceCase(name, spoken) : name;
}

/** A text with its first letter as a sentence begins in the language. */
export function sentenceCase(text: string, { locale }: Spoken): string {
  const [first = ''] = text;
  return capitalOf(first, locale) + text.slice(first.length);
}

/** Capitals by language and letter: there are few, and asking for one takes its time. */
const capitals = new Map<string, string>();
const KEPT = 2_000;

function capitalOf(letter: string, locale: string): string {
  const key = `${locale} ${letter}`;
  let capital = capitals.get(key);
  if (capital === undefined) {
    if (capitals.size >= KEPT) capitals.clear();
    capital = letter.toLocaleUpperCase(locale);
    capitals.set(key, capital);
  }
  return capital;
}
