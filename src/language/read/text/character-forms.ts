/** Characters that take another form: Traditional to Simplified Chinese, by code point. */
export type CharacterForms = ReadonlyMap<number, string>;

const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u;
/** NFKC would turn 10²⁵ into 1025 and 2½ into 21⁄2. */
const SMALL_DIGITS = /[\u00b2\u00b3\u00b9\u2070-\u209c\u00bc-\u00be\u2150-\u215f\u2189]/;

const formsSeen = new Map<number, string>();

/** The one form a character is read in: none for what cannot be seen, a space for an emoji. */
export function formOf(point: number, forms: CharacterForms): string {
  return forms.get(point) ?? generalForm(point);
}

function generalForm(point: number): string {
  let form = formsSeen.get(point);
  if (form === undefined) {
    form = findForm(String.fromCodePoint(point));
    formsSeen.set(point, form);
  }
  return form;
}

function findForm(character: string): string {
  if (isSpace(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  if (SMALL_DIGITS.test(character)) return character;
  if (EMOJI.test(character)) return ' ';
  if (DASHES.includes(character)) return '-';
  if (QUOTES.includes(character)) return "'";
  const form = character.normalize('NFKC');
  return form.length > LONGEST_FORM ? character : form;
}

/** A few ligatures stand for whole sentences: ﷺ. */
const LONGEST_FORM = 4;
const DASHES = '‐‑‒–−﹣－';
const QUOTES = '’‘ʼ＇';

/** Whether a character is white space of any script. */
export function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : character.trim() === '';
}
