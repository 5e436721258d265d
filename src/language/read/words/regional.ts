/** What parts of phrases are called elsewhere, by what a language's files call them. */
export type Regional = Readonly<Record<string, readonly string[]>>;

/** A phrase as the files write it, and as it is said elsewhere: 服务器价格, and 伺服器价格 in Taiwan. */
export function regionalForms(phrase: string, regional: Regional | undefined): readonly string[] {
  const said = Object.entries(regional ?? {}).filter(([word]) => phrase.includes(word));
  if (said.length === 0) return [phrase];
  const one = said.flatMap(([word, others]) => others.map((other) => phrase.replaceAll(word, other)));
  const all = said.reduce((form, [word, [other = word]]) => form.replaceAll(word, other), phrase);
  return [...new Set([phrase, ...one, all])];
}
