import { loadCatalogue } from '../../src/catalogue/load.ts';
import { loadLanguage } from '../../src/language/load.ts';
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

  printHeader('Growth: reading hostile text below the refusal, ms; baseline: half the length');
  for (const [what, unit] of Object.entries(hostile)) {
    const time = async (length: number) =>
      median(await timesOf(Array(9).fill(repeated(unit, length)), understand));
    const [half, whole] = [await time(500), await time(1000)];
    printRow(what, ms(whole), ms(half), whole / half);
  }
}

const hostile = {
  digits: '1,1,',
  'words of numbers': 'one hundred and ',
  'Chinese numerals': '一百万',
  names: 'h100 ',
  months: '3 months ',
  brackets: '((((',
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
