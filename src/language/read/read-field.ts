import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Note } from '../../engine/answer.ts';
import { type AssumptionKind, assumptionKinds } from '../../engine/assumptions.ts';
import { checkAssumption } from '../../engine/check-query.ts';
import type { Query, Span } from '../../engine/query.ts';
import { fieldScale } from '../field-scale.ts';
import type { Item, Quantity } from './amounts/item.ts';
import { lex } from './amounts/lex.ts';
import { measure } from './amounts/measure.ts';
import { PIECE } from './amounts/rate-at.ts';
import { findRates } from './amounts/rates.ts';
import { dividedSpan, spanOf } from './amounts/span-of.ts';
import { isSpan } from './claims/claim.ts';
import { claimByUnits } from './claims/claim-by-units.ts';
import { fits } from './claims/fits-assumption.ts';
import { decided, quantityIn } from './field-quantity.ts';
import { normalise } from './text/normalise.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** A field of a form: an assumption of an intent. */
export interface Field {
  readonly intent: string;
  readonly name: string;
  /** The accelerator the question names, if any: what is within reason depends on it. */
  readonly accelerator?: Query['accelerator'];
  /** What the field held before, as it was written. */
  readonly before?: string | undefined;
}

/** What somebody wrote in a field: a value within reason, or why it is none. */
export type FieldValue = { readonly value: Span } | { readonly refused: Note };

/** Characters beyond which nobody writes a number. */
const LONGEST = 100;

/** Reads fields as questions are read: "40%", "$25k", "2.5万", "20–30", "5 years", "¥2 per kWh". */
export function createFieldReader(vocabulary: Vocabulary, catalogue: Catalogue) {
  return (text: string, field: Field, now: string): FieldValue => {
    const kind = assumptionKinds[field.name];
    if (kind === undefined) return { refused: { key: 'assumption-unused', values: { name: field.name } } };
    const before = field.before ? quantityIn(itemsOf(field.before, vocabulary)) : undefined;
    const read = readValue(text, field.name, kind, { vocabulary, now, before });
    if ('refused' in read) return read;
    const { intent, accelerator } = field;
    const world = { catalogue, now };
    const [refused] = checkAssumption(field.name, read.value, { intent, accelerator }, world);
    return refused === undefined ? read : { refused };
  };
}

interface Surroundings {
  readonly vocabulary: Vocabulary;
  /** The clock's day, ISO. */
  readonly now: string;
  readonly before: Quantity | undefined;
}

function readValue(
  text: string,
  name: string,
  kind: AssumptionKind,
  { vocabulary, now, before }: Surroundings,
): FieldValue {
  const items = text.length > LONGEST ? [] : itemsOf(text, vocabulary);
  const found = quantityIn(items);
  const quantity = found?.unclear ? decided(found, kind, before) : found;
  if (quantity === undefined) return { refused: { key: 'field-unclear' } };
  if (isBare(quantity)) return bareValue(quantity, kind);
  const named = claimByUnits(items, new Set()).find(({ names }) => names?.includes(name));
  if (named === undefined && !suits(name, kind, quantity))
    return { refused: { key: 'field-other-unit', values: { name } } };
  const value = named !== undefined && isSpan(named.value) ? named.value : spanOf(quantity);
  return quantity.kind === 'money' ? inDollars(value, quantity.unit, vocabulary.catalogue, now) : { value };
}

function itemsOf(text: string, vocabulary: Vocabulary): readonly Item[] {
  const normalised = normalise(text, vocabulary.forms);
  return findRates(measure(normalised.text, lex(normalised, vocabulary, false)));
}

/** Money is taken for a price of whatever the field prices when it names nothing else: "$3" per million tokens. */
function suits(name: string, { unit }: AssumptionKind, quantity: Quantity): boolean {
  const isPrice = quantity.kind === 'money' && unit.startsWith('USD') && !quantity.per?.length;
  return isPrice || fits(name, quantity);
}

/** A number alone, or of each: "25k each". */
function isBare({ kind, counter, per = [] }: Quantity): boolean {
  return (
    kind === 'number' && counter === undefined && per.every((by) => by === 'accelerator' || by === PIECE)
  );
}

/** A bare number is in the field's unit. Where that is percent, one below 1 could be a share as well. */
function bareValue(quantity: Quantity, { unit }: AssumptionKind): FieldValue {
  const { low, high } = quantity;
  if (unit === 'fraction' && low >= 0 && high > 0 && high < 1) {
    const values = { share: { value: high, unit }, percent: { value: high / 100, unit } };
    return { refused: { key: 'field-percent', values } };
  }
  return { value: dividedSpan(spanOf(quantity), 1 / fieldScale(unit)) };
}

/** Money of elsewhere at the reference rate of the day. */
function inDollars(value: Span, code: string | undefined, catalogue: Catalogue, now: string): FieldValue {
  if (code === undefined || code === 'USD') return { value };
  const rate = catalogue.latest(code.toLowerCase(), 'perDollar', { now });
  return rate === undefined
    ? { refused: { key: 'currency-unknown', values: { currency: code } } }
    : { value: dividedSpan(value, rate.mid) };
}
