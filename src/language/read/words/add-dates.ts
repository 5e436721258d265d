import type { TimeUnit } from '../amounts/units.ts';
import type { AddMeaning, DateWord } from './meaning.ts';
import type { Words } from './words-schema.ts';

/** Teaches what months, quarters and other pieces of dates are called, and times counted from now: "last year". */
export function addDates({ months, quarters, halves, ...dates }: Words['dates'], add: AddMeaning): void {
  const teach = (phrases: readonly string[] = [], date: DateWord) => {
    for (const phrase of phrases)
      add(phrase, (draft) => {
        draft.date = date;
      });
  };
  months?.forEach((phrases, index) => {
    teach(phrases, { month: index + 1 });
  });
  quarters?.forEach((phrases, index) => {
    teach(phrases, { quarter: index + 1 });
  });
  halves?.forEach((phrases, index) => {
    teach(phrases, { half: index + 1 });
  });
  for (const part of ['early', 'mid', 'late', 'end', 'year-end'] as const)
    teach(dates.parts?.[part], { part });
  for (const [key, phrases] of Object.entries(dates.stretches ?? {})) {
    const [first = 1, last = 12] = key.split('-').map(Number);
    teach(phrases, { stretch: [first, last] });
  }
  teach(dates['to-date'], { toDate: true });
  teach(dates['year-back'], { yearBack: true });
  for (const [key, phrases] of Object.entries(dates.relative ?? {})) {
    const [, fiscal, unit, shift] = /^(fiscal-)?(\w+) (.+)$/.exec(key) ?? [];
    const relative = { unit: unit as TimeUnit, shift: Number(shift) };
    teach(phrases, fiscal === undefined ? relative : { ...relative, fiscal: true });
  }
  teach(dates.now, { now: true });
}
