import type { Mention } from '../reading.ts';
import type { Item } from './item.ts';
import type { NamedThing } from './meaning.ts';
import type { Normalised } from './normalise.ts';

/** What was recognised, in order, with offsets into the original text. */
export function mentionsOf(
  original: string,
  { starts, ends }: Normalised,
  items: readonly Item[],
  used: ReadonlySet<Item>,
): Mention[] {
  return items.flatMap((item) => {
    const said = mentionOf(item, used.has(item));
    if (said === undefined) return [];
    const start = starts[item.start] as number;
    const end = ends[(item.quantity?.end ?? item.end) - 1] as number;
    return [{ text: original.slice(start, end), start, end, ...said }];
  });
}

function mentionOf(
  { quantity, period, meaning }: Item,
  isUsed: boolean,
): Omit<Mention, 'text' | 'start' | 'end'> | undefined {
  if (period !== undefined) return { kind: 'period', from: period.from, to: period.to };
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
