import { type Aspect, aspects, type Miss, type Score } from './score-question.ts';

/** Scores as a table a category, in percent, and the misses one by one. */
export function questionsPage(scores: readonly Score[]): string {
  const categories = new Map<string, Score[]>();
  for (const score of scores) {
    const name = categoryOf(score);
    categories.set(name, [...(categories.get(name) ?? []), score]);
  }
  const rows = [...categories].sort(([a], [b]) => a.localeCompare(b)).map(([name, its]) => row(name, its));
  const missed = scores.filter(({ misses }) => misses.length > 0);
  return [
    ['', 'questions', ...aspects, 'wrong values'].map(cell).join(''),
    ...rows,
    row('all', scores),
    '',
    `Missed (${missed.length})`,
    ...missed.map(missedLines),
  ].join('\n');
}

/** The same as data. */
export function questionsReport(scores: readonly Score[]) {
  return {
    questions: scores.length,
    shares: Object.fromEntries(aspects.map((aspect) => [aspect, shareOf(aspect, scores)])),
    wrongValues: wrongValues(scores),
    missed: scores
      .filter(({ misses }) => misses.length > 0)
      .map(({ question: { id, ask }, misses }) => ({ id, ask, misses })),
  };
}

/** Threads apart, and questions that must not be answered; the rest by their intent. */
function categoryOf({ question: { ask, expect } }: Score): string {
  if (typeof ask !== 'string') return 'threads';
  return expect.outcome.includes('answered') ? (expect.intent?.[0] ?? 'any intent') : 'not answered';
}

function row(name: string, scores: readonly Score[]): string {
  const shares = aspects.map((aspect) => {
    const share = shareOf(aspect, scores);
    return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
  });
  return [name, String(scores.length), ...shares, String(wrongValues(scores))].map(cell).join('');
}

/** Of the questions that expect something of an aspect, the share that get it; null where none does. */
function shareOf(aspect: Aspect, scores: readonly Score[]): number | null {
  const checked = scores.filter((score) => score.checked.includes(aspect));
  const held = checked.filter(({ misses }) => misses.every((miss) => miss.aspect !== aspect));
  return checked.length === 0 ? null : held.length / checked.length;
}

function wrongValues(scores: readonly Score[]): number {
  return scores.flatMap(({ misses }) => misses.filter(({ isWrongValue }) => isWrongValue)).length;
}

function missedLines({ question: { id, ask }, misses }: Score): string {
  return [`${id}  ${typeof ask === 'string' ? ask : ask.join(' → ')}`, ...misses.map(missLine)].join('\n');
}

function missLine({ aspect, name, expected, got, isWrongValue }: Miss): string {
  const what = name === undefined || name === aspect ? aspect : `${aspect}.${name}`;
  const mark = isWrongValue ? '  WRONG VALUE' : '';
  return `  ${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got ?? null)}${mark}`;
}

function cell(text: string, index: number): string {
  return index === 0 ? text.padEnd(14) : text.padStart(index > aspects.length ? 14 : 11);
}
