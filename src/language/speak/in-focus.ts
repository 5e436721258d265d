import type { Part } from '../reading.ts';
import type { Wording } from '../wording.ts';

/** What of a reply is shown besides its figure where one part of it is asked for. */
const shown: Readonly<Record<Part, readonly (keyof Wording)[]>> = {
  working: ['range', 'mover', 'assumptions', 'chart', 'working', 'caveats'],
  sources: ['assumptions', 'sources'],
  assumptions: ['range', 'mover', 'assumptions', 'caveats'],
  offers: ['range', 'table', 'caveats', 'sources'],
};

/** Parts of a reply in the order they are shown in: the one that is asked for first. */
export function focusFirst<T>(
  parts: Readonly<Record<string, readonly T[]>>,
  focus: Wording['focus'],
): readonly T[] {
  if (focus === undefined) return Object.values(parts).flat();
  const first = focus === 'offers' ? 'table' : focus;
  const order = Object.entries(parts).sort(([a], [b]) => Number(b === first) - Number(a === first));
  return order.flatMap(([, part]) => part);
}

/** The reply with the part that is asked for alone: "why?", "show the sources". Without one, all of it. */
export function inFocus(wording: Wording): Wording {
  const { focus } = wording;
  if (focus === undefined) return wording;
  const kept = shown[focus];
  const { table, chart, ...rest } = wording;
  const only = <Key extends 'range' | 'mover' | 'assumptions' | 'working' | 'caveats' | 'sources'>(
    key: Key,
    empty: Wording[Key],
  ) => (kept.includes(key) ? wording[key] : empty);
  return {
    ...rest,
    ...(table !== undefined && kept.includes('table') && { table }),
    ...(chart !== undefined && kept.includes('chart') && { chart }),
    figures: [],
    range: only('range', ''),
    mover: only('mover', ''),
    assumptions: only('assumptions', []),
    working: only('working', []),
    caveats: only('caveats', []),
    sources: only('sources', []),
  };
}
