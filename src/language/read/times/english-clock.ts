import { SMALL } from '../numbers/english-sum.ts';
import { nextWord, wordAt } from '../numbers/english-words.ts';
import { isAsciiWord, isDigit } from '../text/characters.ts';
import type { ClockTime } from './clock-time.ts';

/** `9:30`, `21:00`, `9:30pm`, `9.30 am`, `9am`, `9 o'clock`, "nine am", "half past eight". */
export function readEnglishClock(text: string, at: number): ClockTime | undefined {
  return readPast(text, at) ?? readHour(text, at);
}

function readHour(text: string, at: number): ClockTime | undefined {
  const hour = hourAt(text, at);
  if (hour === undefined) return undefined;
  const minutes = minutesAt(text, hour.end);
  const half = halfOfDayAt(text, minutes?.end ?? hour.end);
  // 9.30 may be any number until it is said to be in the morning
  if (minutes?.isDotted && half === undefined) return undefined;
  if (half === undefined && minutes === undefined) return oClock(text, hour);
  const isAfternoon = half?.isAfternoon === true && hour.value < 12;
  const isMidnight = half?.isAfternoon === false && hour.value === 12;
  return {
    hour: isAfternoon ? hour.value + 12 : isMidnight ? 0 : hour.value,
    minute: minutes?.value ?? 0,
    end: half?.end ?? minutes?.end ?? hour.end,
  };
}

/** Letters that words of numbers begin with. */
const BEGINNINGS: ReadonlySet<string> = new Set([...SMALL.keys()].map((word) => word[0] as string));

/** What any of them begins with: a digit, a word of a number, "half" and "quarter". */
export const ENGLISH_CLOCK_STARTS: ReadonlySet<string> = new Set([...BEGINNINGS, ...'0123456789hq']);

interface Piece {
  readonly value: number;
  readonly end: number;
}

/** One or two digits, or a word up to twelve. */
function hourAt(text: string, at: number): Piece | undefined {
  if (isDigit(text.charCodeAt(at - 1)) || '.,:'.includes(text[at - 1] ?? ' ')) return undefined;
  const digits = digitsAt(text, at);
  if (digits !== undefined) return digits.end - at <= 2 ? digits : undefined;
  if (!BEGINNINGS.has(text[at] ?? '')) return undefined;
  const word = wordAt(text, at);
  const value = SMALL.get(word);
  return value === undefined || value < 1 || value > 12 || isAsciiWord(text.charCodeAt(at - 1))
    ? undefined
    : { value, end: at + word.length };
}

function digitsAt(text: string, at: number): Piece | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end)) && end - at < 3) end++;
  return end === at ? undefined : { value: Number(text.slice(at, end)), end };
}

/** The minutes after ":" or ".", always two digits: 3:1 is a ratio. */
function minutesAt(text: string, at: number): (Piece & { readonly isDotted: boolean }) | undefined {
  const isDotted = text[at] === '.';
  if (!isDotted && text[at] !== ':') return undefined;
  const digits = digitsAt(text, at + 1);
  if (digits?.end !== at + 3 || text[digits.end] === ':') return undefined;
  return { ...digits, isDotted };
}

const HALVES: readonly (readonly [string, boolean])[] = [
  ['a.m.', false],
  ['p.m.', true],
  ['am', false],
  ['pm', true],
];

function halfOfDayAt(text: string, from: number): { isAfternoon: boolean; end: number } | undefined {
  const at = text[from] === ' ' ? from + 1 : from;
  if (text[at] !== 'a' && text[at] !== 'p') return undefined;
  for (const [word, isAfternoon] of HALVES) {
    const end = at + word.length;
    if (text.startsWith(word, at) && !isAsciiWord(text.charCodeAt(end))) return { isAfternoon, end };
  }
  return undefined;
}

/** The apostrophe of "o'clock" is gone by now. */
function oClock(text: string, hour: Piece): ClockTime | undefined {
  const at = nextWord(text, hour.end);
  if (at === undefined || wordAt(text, at) !== 'oclock') return undefined;
  return { hour: hour.value, minute: 0, end: at + 'oclock'.length };
}

const PAST: ReadonlyMap<string, number> = new Map([
  ['half past ', 30],
  ['quarter past ', 15],
  ['quarter to ', -15],
]);

/** "half past eight", "quarter to 9 pm". */
function readPast(text: string, at: number): ClockTime | undefined {
  const first = text[at];
  if (first !== 'h' && first !== 'q') return undefined;
  for (const [words, minutes] of PAST) {
    if (!text.startsWith(words, at) || isAsciiWord(text.charCodeAt(at - 1))) continue;
    const from = at + words.length;
    const bare = hourAt(text, from);
    const hour = readHour(text, from) ?? (bare && { hour: bare.value, minute: 0, end: bare.end });
    // "the quarter to 30 June"
    if (hour === undefined || hour.minute !== 0 || (bare?.value ?? 0) > 12) return undefined;
    const since = hour.hour * 60 + minutes;
    return { hour: Math.floor(since / 60), minute: (since + 60) % 60, end: hour.end };
  }
  return undefined;
}
