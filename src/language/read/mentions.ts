import type { FiscalTime } from '../../engine/companies/fiscal-period.ts';
import type { Query } from '../../engine/query.ts';
import type { Mention } from '../reading.ts';
import { gather } from './amounts/gather.ts';
import type { Item } from './amounts/item.ts';
import type { Days } from './claims/claim.ts';
import type { Normalised } from './text/normalised.ts';
import { isScheduled, schedulesSaid } from './times/schedule-mentions.ts';
import type { NamedThing } from './words/named-thing.ts';

/**
 * What was recognised, in order, with offsets into the original text. `queries` are what it was read as; `daysFor` gives
 * the days of a fiscal time.
 */
export function mentionsOf(
  original: string,
  { starts, ends }: Normalised,
  items: readonly Item[],
  used: ReadonlySet<Item>,
  queries: readonly (Query | undefined)[],
  daysFor: (time: FiscalTime) => Days,
): Mention[] {
  const mention = (from: number, to: number, said: Mention): Mention => {
    const start = starts[from] as number;
    const end = ends[to - 1] as number;
    return { ...said, text: original.slice(start, end), start, end };
  };
  const stretches = isScheduled(queries) ? schedulesSaid(items, used) : NO_SCHEDULES;
  const stretchOf =
    stretches.length === 0
      ? undefined
      : new Map(stretches.flatMap((stretch) => stretch.items.map((item) => [item, stretch] as const)));
  return gather(items, (item) => {
    const stretch = stretchOf?.get(item);
    if (stretch === undefined) {
      const said = mentionOf(item, used.has(item), daysFor);
      return said === undefined ? NONE : mention(item.start, item.quantity?.end ?? item.end, said);
    }
    const [first, last] = [stretch.items[0], stretch.items.at(-1)];
    return item === first ? mention(item.start, last?.end ?? item.end, { ...bare, ...stretch.said }) : NONE;
  });
}

const NONE: readonly Mention[] = [];
const NO_SCHEDULES: ReturnType<typeof schedulesSaid> = [];

/** What mentions are made from, as items are. */
const bare: Mention = {
  text: '',
  start: 0,
  end: 0,
  kind: 'cue',
  id: undefined,
  low: undefined,
  mid: undefined,
  high: undefined,
  unit: undefined,
  approximate: undefined,
  bound: undefined,
  from: undefined,
  to: undefined,
  days: undefined,
  time: undefined,
  zone: undefined,
  without: undefined,
};

/** What an item is mentioned as; its place in the text is still to be told. */
function mentionOf(
  { quantity, period, meaning }: Item,
  isUsed: boolean,
  daysFor: (time: FiscalTime) => Days,
): Mention | undefined {
  if (period !== undefined) {
    const { from, to } = period.fiscal === undefined ? period : daysFor(period.fiscal);
    return { ...bare, kind: 'period', from, to };
  }
  if (quantity !== undefined) {
    if (quantity.unclear) return undefined;
    const { kind, low, mid, high, approximate, bound } = quantity;
    const unit = kind === 'duration' ? undefined : quantity.unit;
    return { ...bare, kind, low, mid, high, unit, approximate, bound };
  }
  if (meaning === undefined) return undefined;
  const [named] = meaning.things;
  if (named !== undefined) return { ...bare, kind: mentioned(named.kind), id: named.thing.id };
  const [assumption] = meaning.assumptions;
  if (assumption !== undefined && isUsed) return { ...bare, kind: 'assumption', id: assumption };
  const word = isUsed || meaning.cues.length === 0 ? meaning.words[0]?.value : undefined;
  const cue = word ?? meaning.cues.find(({ weight }) => weight === 'strong')?.intent;
  return cue === undefined ? undefined : { ...bare, id: cue };
}

/** Parties are companies to whoever reads the mentions; markets, trends, sites and licences are cues. */
function mentioned(kind: NamedThing['kind']): Mention['kind'] {
  if (kind === 'party' || kind === 'group') return 'company';
  return kind === 'series' || kind === 'trend' || kind === 'site' || kind === 'licence' ? 'cue' : kind;
}
