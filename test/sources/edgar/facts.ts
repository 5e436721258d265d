import type { filedValues } from '../../../src/sources/edgar/filed-values.ts';
import type { Fact } from '../../../src/sources/edgar/shapes.ts';

const MILLION = 1e6;

/** A fact of a document, in millions; the document's number is made of the day it was filed. */
export function fact(start: string, end: string, millions: number, filed: string, form = '10-Q'): Fact {
  const accn = `0000000001-${filed.slice(2, 4)}-${filed.slice(5, 7)}${filed.slice(8)}00`;
  return { start, end, val: millions * MILLION, accn, form, filed };
}

/** The amounts of a quarter, or of a year, in millions: the word that came first, then each that differs. */
export function amountsOf(values: ReturnType<typeof filedValues>, to: string, from?: string) {
  return values
    .filter((one) => one.to === to && (from === undefined ? lengthOf(one) < 100 : one.from === from))
    .map(({ value }) => value / MILLION);
}

export function lengthOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
