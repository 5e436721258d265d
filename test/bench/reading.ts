import type { Catalogue, Thing } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { intentsFolder, loadLanguage, loadVocabulary } from '../../src/language/load.ts';
import { createReader, type Reader } from '../../src/language/read/create-reader.ts';
import { benchKept } from './bench-kept.ts';
import { median, percentile, printHeader, printRow, secondsFor, timesOf } from './measure.ts';
import { questions } from './questions.ts';

const ROUNDS = 20;

/** Understanding alone, on one core, beside cutting the same texts into words. */
export async function benchReading(): Promise<void> {
  const { read } = loadLanguage(loadCatalogue());
  const understand = (question: string) => read(question, { now: '2026-11-24' });
  const cut = (question: string) => [...question.matchAll(/\p{L}+|\p{N}+/gu)];
  const many = (work: (question: string) => unknown) => () => {
    for (let round = 0; round < ROUNDS; round++) questions.forEach(work);
  };
  many(understand)();

  printHeader(
    `Understanding: ${questions.length} different questions, ${ROUNDS} rounds; baseline: cutting them into words`,
  );
  const [ours, baseline] = [await secondsFor(many(understand)), await secondsFor(many(cut))];
  const perSecond = (seconds: number) => (ROUNDS * questions.length) / seconds;
  printRow(
    'questions a second',
    rate(perSecond(ours)),
    rate(perSecond(baseline)),
    perSecond(ours) / perSecond(baseline),
  );
  const [read1, cut1] = [await timesOf(questions, understand), await timesOf(questions, cut)];
  printRow('one question, median', ms(median(read1)), ms(median(cut1)), median(read1) / median(cut1));
  printRow(
    'one question, 99th percentile',
    ms(percentile(read1, 0.99)),
    ms(percentile(cut1, 0.99)),
    percentile(read1, 0.99) / percentile(cut1, 0.99),
  );

  printHeader('Loading all words and names; baseline: checked and put together anew');
  const catalogue = loadCatalogue();
  await benchKept('words', (kept) => loadLanguage(catalogue, intentsFolder, kept));
  await benchCatalogue();
  await benchGrowth();
}

/** The same questions where ten times as many things have names. */
async function benchCatalogue(): Promise<void> {
  const catalogue = loadCatalogue();
  const [ten, one] = [tenfold(catalogue), catalogue].map((known) => createReader(loadVocabulary(known)));
  const time = async (read: Reader | undefined) =>
    median(
      await timesOf([...questions, ...questions], (question) => read?.(question, { now: '2026-11-24' })),
    );
  await time(ten);
  await time(one);
  const [many, few] = [await time(ten), await time(one)];
  printHeader('Reading with ten times the catalogue, median; baseline: the catalogue');
  printRow('one question', ms(many), ms(few), many / few);
}

/** A catalogue with nine more things beside each, under names of their own. */
function tenfold(catalogue: Catalogue): Catalogue {
  const others = (thing: Thing): Thing[] =>
    Array.from({ length: 9 }, (_, copy) => {
      const own = (name: string) => `${name} ${copy}q`;
      const { en, zh } = thing.name;
      const name = { en: own(en), zh: zh && own(zh) };
      const [aliases, loose] = [thing.aliases.map(own), thing.loose.map(own)];
      return { ...thing, id: `${thing.id}-${copy}q`, name, aliases, loose };
    });
  return {
    ...catalogue,
    things: (kind) => catalogue.things(kind).flatMap((thing) => [thing, ...others(thing)]),
  };
}

/**
 * Below the refusal of long texts: what the reading itself costs. Two doublings at once, since whether a collection of
 * garbage falls into the shorter text or only into the longer one is chance.
 */
async function benchGrowth(): Promise<void> {
  const read = createReader(loadVocabulary(loadCatalogue()), Number.POSITIVE_INFINITY);
  printHeader(
    'Growth: reading 40,000 hostile characters, the fastest of 7; baseline: a quarter of them; ratio: of each doubling',
  );
  for (const [what, unit] of Object.entries(hostile)) {
    const time = async (length: number) => {
      const texts = Array(7).fill(repeated(unit, length));
      const [fastest = 0] = await timesOf(texts, (text) => read(text, { now: '2026-11-24' }));
      return fastest;
    };
    const [quarter, whole] = [await time(10_000), await time(40_000)];
    printRow(what, ms(whole), ms(quarter), Math.sqrt(whole / quarter));
  }
}

const hostile = {
  digits: '1,1,',
  'words of numbers': 'one hundred and ',
  'Chinese numerals': '一百万',
  names: 'h100 ',
  months: '3 months ',
  brackets: '((((',
  dates: '2024年1月到',
  fractions: 'three quarters of a ',
  rates: '$2/gpu/hr ',
  questions: 'cost of 350k H100s at $25k each? ',
  'Chinese questions': '租64张H100三个月多少钱,',
};

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function rate(perSecond: number): string {
  return Math.round(perSecond).toLocaleString('en');
}

function ms(value: number): string {
  return `${value.toFixed(3)} ms`;
}
