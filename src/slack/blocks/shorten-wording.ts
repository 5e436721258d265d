import { clip, fill } from '../../language/speak/fill.ts';
import type { Wording } from '../../language/wording.ts';

/** How much of a reply is shown: characters of each text, entries of each list. */
type Room = Readonly<
  Record<
    'text' | 'next' | 'caveats' | 'figures' | 'assumptions' | 'columns' | 'rows' | 'working' | 'sources',
    number
  >
>;

/**
 * From everything to the bare figure: sources go first, what the figure rests on last. The last room fits whatever
 * it is given, even where escaping makes five characters of one.
 */
const rooms: readonly Room[] = [
  room(600, {
    next: 5,
    caveats: 15,
    figures: 20,
    assumptions: 30,
    columns: 20,
    rows: 99,
    working: 30,
    sources: 30,
  }),
  room(400, {
    next: 5,
    caveats: 10,
    figures: 15,
    assumptions: 15,
    columns: 20,
    rows: 40,
    working: 20,
    sources: 12,
  }),
  room(300, {
    next: 5,
    caveats: 8,
    figures: 12,
    assumptions: 15,
    columns: 12,
    rows: 25,
    working: 20,
    sources: 8,
  }),
  room(300, {
    next: 5,
    caveats: 8,
    figures: 10,
    assumptions: 12,
    columns: 10,
    rows: 15,
    working: 12,
    sources: 4,
  }),
  room(200, {
    next: 5,
    caveats: 6,
    figures: 8,
    assumptions: 12,
    columns: 8,
    rows: 10,
    working: 6,
    sources: 3,
  }),
  room(150, { next: 4, caveats: 5, figures: 6, assumptions: 8, columns: 6, rows: 5, working: 3, sources: 2 }),
  room(80, { next: 3, caveats: 3, figures: 3, assumptions: 3, columns: 4, rows: 2, working: 2, sources: 1 }),
  room(30, { next: 3, caveats: 2, figures: 2, assumptions: 2, columns: 0, rows: 0, working: 1, sources: 0 }),
];

function room(text: number, entries: Omit<Room, 'text'>): Room {
  return { text, ...entries };
}

const LONGEST_CELL = 100;
/** What a glance in a busy channel takes in. */
const GLANCE = 2;

/** The longest form of a reply that fits; it says what it leaves out. `glance` begins at what suits a channel. */
export function shortenWording(
  wording: Wording,
  fits: (shorter: Wording) => boolean,
  glance = false,
): Wording {
  let shorter = wording;
  for (const room of glance ? rooms.slice(GLANCE) : rooms) {
    shorter = cutTo(wording, room);
    if (fits(shorter)) break;
  }
  return shorter;
}

function cutTo(wording: Wording, room: Room): Wording {
  const text = (words: string) => clip(words, room.text);
  const { table } = wording;
  return {
    ...wording,
    headline: text(wording.headline),
    range: text(wording.range),
    reading: text(wording.reading),
    mover: text(wording.mover),
    ignored: text(wording.ignored),
    figures: wording.figures
      .slice(0, room.figures)
      .map(({ label, value }) => ({ label: text(label), value: text(value) })),
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
    ...(table === undefined ? {} : { table: cutTable(table, room) }),
    leftOut: leftOutOf(wording, room),
  };
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
