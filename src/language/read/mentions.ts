import type { FiscalTime } from '../../engine/companies/fiscal-period.ts';
import type { Query } from '../../engine/query.ts';
import type { Mention } from '../reading.ts';
import { gather } from './amounts/gather.ts';
import type { Item } from './amounts/item.ts';
import type { Days } from './claims/claim.ts';
import type { Normalised } from './text/normalise.ts';
import { isScheduled, schedulesSaid } from './times/schedule-mentions.ts';
import type { NamedThing } from './words/meaning.ts';

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
  const mention = (from: number, to: number, said: Said): Mention => {
    const [start, end] = [starts[from] as number, ends[to - 1] as number];
    return { text: original.slice(start, end), start, end, ...said };
  };
  const stretches = isScheduled(queries) ? schedulesSaid(items, used) : [];
  const schedules = new Map(stretches.map(({ items: parts, said }) => [parts[0], { parts, said }]));
  const inSchedules = new Set([...schedules.values()].flatMap(({ parts }) => parts));
  return gather(items, (item) => {
    const schedule = schedules.get(item);
    if (schedule !== undefined)
      return [mention(item.start, schedule.parts.at(-1)?.end ?? item.end, schedule.said)];
    const said = inSchedules.has(item) ? undefined : mentionOf(item, used.has(item), daysFor);
    return said === undefined ? [] : [mention(item.start, item.quantity?.end ?? item.end, said)];
  });
}

type Said = Omit<Mention, 'text' | 'start' | 'end'>;

function mentionOf(
  { quantity, period, meaning }: Item,
  isUsed: boolean,
  daysFor: (time: FiscalTime) => Days,
): Said | undefined {
  if (period !== undefined) {
    const { from, to } = period.fiscal === undefined ? period : daysFor(period.fiscal);
    return { kind: 'period', from, to };
  }
  if (quantity !== undefined) {
    if (quantity.unclear) return undefined;
    const { kind, low, mid, high, unit, approximate, bound } = quantity;
    return {
      kind,
      low,
      mid,
      high,
      ...(unit === undefined || kind === 'duration' ? {} : { unit }),
      ...(approximate ? { approximate } : {}),
      ...(bound === undefined ? {} : { bound }),
    };
  }
  if (meaning === undefined) return undefined;
  const [named] = meaning.things;
  if (named !== undefined) return { kind: mentioned(named.kind), id: named.thing.id };
  const [assumption] = meaning.assumptions;
  if (assumption !== undefined && isUsed) return { kind: 'assumption', id: assumption };
  const word = isUsed || meaning.cues.length === 0 ? meaning.words[0]?.value : undefined;
  const cue = word ?? meaning.cues.find(({ weight }) => weight === 'strong')?.intent;
  return cue === undefined ? undefined : { kind: 'cue', id: cue };
}

/** Parties are companies to whoever reads the mentions; markets, trends, sites and licences are cues. */
function mentioned(kind: NamedThing['kind']): Mention['kind'] {
  if (kind === 'party' || kind === 'group') return 'company';
  return kind === 'series' || kind === 'trend' || kind === 'site' || kind === 'licence' ? 'cue' : kind;
}
