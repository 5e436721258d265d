/** What a sentence's `{names}` stand for. */
export type Values = Readonly<Record<string, string>>;

/** A sentence taken apart: its names, and the texts between them. */
interface Parts {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/** Sentences taken apart: there are few, and each is said often. */
const takenApart = new Map<string, Parts>();

/** The sentence with its `{names}` filled in; a name without a value stays as it is. Values are not searched again. */
export function fill(sentence: string, values: Values): string {
  const { texts, names } = partsOf(sentence);
  let filled = texts[0] as string;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    filled += (values[name] ?? `{${name}}`) + texts[at + 1];
  }
  return filled;
}

/** The names a sentence wants filled in. */
export function placeholders(sentence: string): readonly string[] {
  return partsOf(sentence).names;
}

function partsOf(sentence: string): Parts {
  let parts = takenApart.get(sentence);
  if (parts === undefined) {
    const inTurn = sentence.split(/\{([\w-]+)\}/);
    parts = {
      texts: inTurn.filter((_, index) => index % 2 === 0),
      names: inTurn.filter((_, index) => index % 2 === 1),
    };
    takenApart.set(sentence, parts);
  }
  return parts;
}

/** The text, or its beginning and "…" where it is longer than `most` UTF-16 units; never half a character. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
