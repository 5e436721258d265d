/** The lists of a language that its phrases may name as `<name>`. */
export type SharedLists = Readonly<Record<string, readonly string[]>>;

const NAMED = /<([\w-]+)>/;

/** A phrase for each entry of the list it names: "<with> servers" is "with servers", "including servers", …; 含… alike. */
export function expanded(phrase: string, shared: SharedLists): readonly string[] {
  const name = listIn(phrase);
  const list = name === undefined ? undefined : shared[name];
  if (name === undefined || list === undefined) return [phrase];
  return list.flatMap((entry) =>
    expanded(
      phrase.replace(NAMED, () => entry),
      shared,
    ),
  );
}

/** The first list a phrase names. */
function listIn(phrase: string): string | undefined {
  return NAMED.exec(phrase)?.[1];
}

/** The lists a phrase names that are not there. */
export function strangeLists(phrase: string, shared: SharedLists): string[] {
  const names = [...phrase.matchAll(new RegExp(NAMED, 'g'))].map(([, name = '']) => name);
  return names.filter((name) => shared[name] === undefined);
}
