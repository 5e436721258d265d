import type { Weekday } from '../../../engine/schedule/schedule.ts';
import { each } from './add-words.ts';
import type { AddMeaning, Draft } from './meaning.ts';
import type { SchedulePiece } from './schedule-piece.ts';
import type { ScheduleWords } from './schedule-words.ts';

/** Teaches what a language says of when something is to come: `_schedules.yml`. */
export function addScheduleWords(words: ScheduleWords, add: AddMeaning): void {
  const teach = (phrase: string, piece: SchedulePiece) =>
    add(phrase, (draft) => {
      addPiece(draft, piece);
    });
  each(words.days, (phrase, days) => teach(phrase, { days: days.split(' ') as Weekday[] }));
  each(words['parts-of-day'], (phrase, part) =>
    teach(phrase, { part: part as SchedulePiece['part'] & string }),
  );
  each(words.times, (phrase, time) => teach(phrase, { time }));
  each(words.zones, (phrase, zone) => teach(phrase, { zone }));
  for (const kind of ['unkept', 'except', 'excepted', 'until', 'negated', 'deliver'] as const)
    for (const phrase of words[kind]) teach(phrase, { [kind]: true });
}

/** Every time zone's own name: `asia/tokyo`. */
export function zoneNames(): readonly string[] {
  return [...Intl.supportedValuesOf('timeZone'), 'UTC'];
}

/** Adds to what a phrase may say of a schedule. */
export function addPiece(draft: Draft, piece: SchedulePiece): void {
  draft.schedule = { ...draft.schedule, ...piece };
}
