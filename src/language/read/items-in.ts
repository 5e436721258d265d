import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Item } from './amounts/item.ts';
import { joinCounted } from './amounts/join-counted.ts';
import { joinNames } from './amounts/join-names.ts';
import { lengthsOfRates } from './amounts/length-of-rate.ts';
import { measure } from './amounts/measure.ts';
import { findRates } from './amounts/rates.ts';
import type { Token } from './amounts/token.ts';
import { coinsAsPieces } from './coins-as-pieces.ts';
import { moneyInBrackets } from './money-in-brackets.ts';
import { ofEachAccelerator } from './of-each-accelerator.ts';
import { withoutAside } from './set-aside.ts';
import { findPeriods } from './times/periods.ts';
import { yearBeside } from './times/year-beside.ts';
import { withoutMistakes } from './without-mistakes.ts';
import { besideParties } from './words/capital-names.ts';
import { namesThen } from './words/names-then.ts';
import { sizedNames } from './words/sized-names.ts';

/** The names, amounts, rates and times of a text, and the words between them. `now` is the clock's day, ISO, `before` the time the question before was about. */
export function itemsIn(
  text: string,
  tokens: readonly Token[],
  catalogue: Catalogue,
  now: string,
  before?: unknown,
): readonly Item[] {
  const named = joinNames(besideParties(measure(text, tokens)), text, catalogue, now);
  const dated = namesThen(named, text, catalogue, now);
  const measured = joinCounted(sizedNames(dated, text, catalogue));
  const rated = lengthsOfRates(findRates(yearBeside(findPeriods(measured, text, now), now, before)));
  return withoutAside(withoutMistakes(coinsAsPieces(ofEachAccelerator(moneyInBrackets(rated, text))), text));
}
