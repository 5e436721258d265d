/** Each value with its place, where its place is what it is known by: a cell, a column, a series. */
export function numbered<Value>(values: readonly Value[]): { place: number; value: Value }[] {
  return values.map((value, place) => ({ place, value }));
}
