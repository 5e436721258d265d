/**
 * What each of a list gives, one after the other, as `flatMap` does it in four times as long: some fifty passes over a
 * text of ten words are a good part of reading it. In what every question goes through, lists are gone through by index
 * for the same reason: each iterator is an object, and so is all that it gives.
 */
export function gather<From, To>(
  list: readonly From[],
  of: (one: From, at: number) => To | readonly To[],
): To[] {
  const all: To[] = [];
  for (let at = 0; at < list.length; at++) {
    const given = of(list[at] as From, at);
    if (!Array.isArray(given)) all.push(given as To);
    else for (let index = 0; index < given.length; index++) all.push(given[index]);
  }
  return all;
}
