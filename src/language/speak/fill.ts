/** What a sentence's `{names}` stand for. */
export type Values = Readonly<Record<string, string>>;

/** Sentences taken apart, text and names in turn: there are few, and each is said often. */
const takenApart = new Map<string, readonly string[]>();

/** The sentence with its `{names}` filled in; a name without a value stays as it is. Values are not searched again. */
export function fill(sentence: string, values: Values): string {
  const parts = partsOf(sentence);
  let filled = parts[0] as string;
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] as string;
    filled += (values[name] ?? `{${name}}`) + parts[at + 1];
  }
  return filled;
}

/** The names a sentence wants filled in. */
export function placeholders(sentence: string): string[] {
  return partsOf(sentence).filter((_, index) => index % 2 === 1);
}

function partsOf(sentence: string): readonly string[] {
  let parts = takenApart.get(sentence);
  if (parts === undefined) {
    parts = sentence.split(/\{([\w-]+)\}/);
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
