import { clip, fill } from '../../language/speak/fill.ts';
import type { WordedChart, Wording } from '../../language/wording.ts';

/**
 * How much of a reply is shown, from everything to the bare figure: characters of each text, entries of each list.
 * Sources go first, what the figure rests on last. The last size fits whatever it is given, even where escaping makes
 * five characters of one.
 */
const sizes = {
  text: [600, 400, 300, 300, 200, 150, 80, 30],
  next: [5, 5, 5, 5, 5, 4, 3, 3],
  instead: [2, 2, 2, 2, 2, 1, 1, 0],
  caveats: [15, 10, 8, 8, 6, 5, 3, 2],
  figures: [25, 25, 10, 10, 8, 6, 3, 2],
  assumptions: [30, 15, 15, 12, 12, 8, 3, 2],
  columns: [20, 20, 12, 10, 8, 6, 4, 0],
  rows: [99, 40, 25, 15, 10, 5, 2, 0],
  working: [30, 20, 20, 12, 6, 3, 2, 1],
  sources: [30, 12, 6, 4, 3, 2, 1, 0],
  charts: [1, 1, 1, 1, 0, 0, 0, 0],
} as const;

/** The first size that a glance in a busy channel takes in. */
const GLANCE = 2;
const LONGEST_CELL = 100;

type Room = Readonly<Record<keyof typeof sizes, number>>;

const rooms = sizes.text.map((_, size) => roomOf(size));

/** The longest form of a reply that fits; it says what it leaves out. `glance` begins at what suits a channel. */
export function shortenWording(
  wording: Wording,
  fits: (shorter: Wording) => boolean,
  glance = false,
): Wording {
  let shorter = wording;
  for (let size = glance ? GLANCE : 0; size < sizes.text.length; size++) {
    shorter = cutTo(wording, rooms[size] as Room);
    if (fits(shorter)) break;
  }
  return shorter;
}

function roomOf(size: number): Room {
  return Object.fromEntries(Object.entries(sizes).map(([name, numbers]) => [name, numbers[size]])) as Room;
}

function cutTo(wording: Wording, room: Room): Wording {
  const text = (words: string) => clip(words, room.text);
  const { table, chart } = wording;
  return {
    ...wording,
    headline: text(wording.headline),
    range: text(wording.range),
    changed: text(wording.changed),
    reading: text(wording.reading),
    mover: text(wording.mover),
    ignored: text(wording.ignored),
    figures: wording.figures
      .slice(0, room.figures)
      .map(({ label, value, ...where }) => ({ label: text(label), value: text(value), ...where })),
    caveats: wording.caveats.slice(0, room.caveats).map(text),
    assumptions: wording.assumptions.slice(0, room.assumptions).map(({ label, value, origin, url }) => ({
      label: text(label),
      value: text(value),
      origin: text(origin),
      url,
    })),
    working: wording.working.slice(0, room.working).map(text),
    sources: wording.sources.slice(0, room.sources).map(({ label, url }) => ({ label: text(label), url })),
    next: wording.next.slice(0, room.next),
    instead: wording.instead.slice(0, room.instead),
    ...(table === undefined ? {} : { table: cutTable(table, room) }),
    ...(chart === undefined ? {} : { chart: room.charts > 0 ? chart : inWords(chart, room) }),
    leftOut: leftOutOf(wording, room),
  };
}

/** A chart of which what it shows is left. */
function inWords(chart: WordedChart, room: Room): WordedChart {
  return { ...chart, points: [], series: [], takeaway: clip(chart.takeaway, room.text) };
}

type Table = NonNullable<Wording['table']>;

function cutTable({ caption, columns, rows }: Table, room: Room): Table {
  const cell = (words: string) => clip(words, Math.min(room.text, LONGEST_CELL));
  const cells = (row: readonly string[]) => row.slice(0, room.columns).map(cell);
  return {
    caption: clip(caption, room.text),
    columns: cells(columns),
    rows: rows.slice(0, room.rows).map(cells),
  };
}

/** "Not shown here: Table rows: 35 · Sources: 12"; nothing when all is shown. */
function leftOutOf(wording: Wording, room: Room): string {
  const { labels } = wording;
  const lists = ['figures', 'assumptions', 'working', 'caveats', 'sources'] as const;
  const counts: readonly (readonly [string, number])[] = [
    [labels.rows, (wording.table?.rows.length ?? 0) - room.rows],
    ...lists.map((list) => [labels[list], wording[list].length - room[list]] as const),
  ];
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => fill(labels.pair, { label, value: String(count) }));
  return parts.length === 0 ? '' : fill(labels.leftOut, { parts: parts.join(' · ') });
}
