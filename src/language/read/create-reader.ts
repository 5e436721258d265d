import { daysOf, type FiscalTime } from '../../engine/companies/fiscal-period.ts';
import { wholeYear } from '../../engine/period.ts';
import type { Query } from '../../engine/query.ts';
import type { Circumstances, Reading } from '../reading.ts';
import type { Item } from './amounts/item.ts';
import { lex } from './amounts/lex.ts';
import { moneyOfThread } from './ask-back/open-money.ts';
import { itemsIn } from './items-in.ts';
import { mentionsOf } from './mentions.ts';
import { channelIn } from './text/channel-in.ts';
import { correctSpelling } from './text/correct-spelling.ts';
import { detectLocale } from './text/detect-locale.ts';
import { normalise } from './text/normalise.ts';
import { inZone } from './times/in-zone.ts';
import { understand } from './understand.ts';
import { withUsual } from './with-usual.ts';
import { withoutExcluded } from './without-excluded.ts';
import { variantNames } from './words/variant-names.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** Code points, mentions and links aside, beyond which a text is refused. */
const LONGEST_QUESTION = 1000;

/** Understands a text: see `Language`. */
export type Reader = (ask: string, circumstances: Circumstances) => Reading;

/**
 * The reader of all languages at once. `longest` is for measuring how time grows with length: everything below the
 * refusal is linear in the text.
 */
export function createReader(vocabulary: Vocabulary, longest = LONGEST_QUESTION): Reader {
  return (ask, circumstances) => {
    const written = normalise(ask, vocabulary.forms);
    const locale = circumstances.locale ?? '';
    if (written.length > longest) {
      const notes = [{ key: 'too-long', values: { length: written.length } }];
      return { ...nothing(ask, localeOf(ask.slice(0, longest), vocabulary, locale)), notes };
    }
    const normalised = correctSpelling(written, vocabulary.spelling);
    const { text } = normalised;
    const { now, previous, offered = [], threadLocale } = circumstances;
    const isThread = previous !== undefined || offered.length > 0;
    const tokens = lex(normalised, vocabulary, isThread);
    const spoken = locale || detectLocale(text, tokens, vocabulary, threadLocale);
    if (tokens.length === 0) return { ...nothing(ask, spoken), notes: [{ key: 'empty' }] };
    const usual = vocabulary.locales.find((one) => one.locale === spoken)?.currency;
    const currency = usual ?? moneyOfThread(circumstances);
    const { catalogue } = vocabulary;
    const read = itemsIn(text, tokens, catalogue, now, timeOf(previous, now));
    const items = variantNames(
      isThread ? read : withoutExcluded(read),
      text,
      catalogue,
      previous ?? offered[0],
    );
    const textOf = ({ start, end }: Item) => ask.slice(normalised.starts[start], normalised.ends[end - 1]);
    const decision = understand(items, circumstances, {
      vocabulary,
      textOf,
      currency,
      now,
      about: previous?.intent,
      channel: channelIn(ask),
    });
    const [company] = (decision.query?.companies ?? []) as readonly string[];
    const daysFor = (time: FiscalTime) => daysOf(time, catalogue.thing(company ?? ''));
    const { outcome, missing, refines, show, instead, used, ignored } = decision;
    const settled = inZone(withUsual(decision, used, circumstances), circumstances.zone);
    const { query, choices, notes, usualCurrency } = settled;
    const meant = [decision.query, ...decision.choices];
    return {
      ask,
      locale: spoken,
      outcome,
      query,
      choices,
      missing,
      notes,
      refines,
      show,
      instead,
      usualCurrency,
      read: mentionsOf(ask, normalised, items, used, meant, daysFor),
      ignored: ignored.map(textOf),
    };
  };
}

function localeOf(ask: string, vocabulary: Vocabulary, locale: string): string {
  if (locale !== '') return locale;
  const normalised = normalise(ask, vocabulary.forms);
  return detectLocale(normalised.text, lex(normalised, vocabulary, false), vocabulary);
}

function nothing(ask: string, locale: string): Reading {
  return {
    ask,
    locale,
    outcome: 'not-understood',
    read: [],
    choices: [],
    missing: [],
    ignored: [],
    notes: [],
  };
}

/** The time the question before was about: of a day that is over, its year. */
function timeOf(previous: Query | undefined, now: string): unknown {
  const period = previous?.period;
  const asOf = previous?.asOf;
  if (period !== undefined || typeof asOf !== 'string' || asOf > now) return period;
  return wholeYear(Number(asOf.slice(0, 4)));
}
