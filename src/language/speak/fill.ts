/** What a sentence's `{names}` stand for. */
export type Values = Readonly<Record<string, string>>;

const placeholder = /\{([\w-]+)\}/g;

/** The sentence with its `{names}` filled in; a name without a value stays as it is. Values are not searched again. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(placeholder, (whole, name: string) => values[name] ?? whole);
}

/** The names a sentence wants filled in. */
export function placeholders(sentence: string): string[] {
  return Array.from(sentence.matchAll(placeholder), ([, name]) => name as string);
}

/** The text, or its beginning and "…" where it is longer than `most` UTF-16 units; never half a character. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
