import type { Known } from '../../catalogue/catalogue.ts';
import type { Source } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';

/** Where something is wanted, when prices there are not those of the market at large. */
export const MARKETS = ['china'] as const;

/** Makers under US export rules. */
const RULED: ReadonlySet<unknown> = new Set(['NVIDIA', 'AMD', 'Intel']);

/** What must be said of an accelerator wanted in China: whether it may be sold there, since when, and that prices differ. */
export function exportNotes(
  accelerator: string,
  { query, world, known }: Inquiry,
): { readonly caveats: Note[]; readonly sources: readonly Source[] } {
  if (query.market !== 'china') return { caveats: [], sources: [] };
  const isRuled = RULED.has(world.catalogue.thing(accelerator)?.traits.vendor);
  const controlled = known(accelerator, 'exportControlled');
  const eased = known(accelerator, 'exportCaseByCase');
  const unknown = isRuled && controlled === undefined && eased === undefined;
  return {
    caveats: [
      ...saying('export-controlled', accelerator, controlled),
      ...saying('export-case-by-case', accelerator, eased),
      ...(unknown ? [{ key: 'export-not-known', values: { thing: accelerator } }] : []),
      { key: 'prices-elsewhere' },
    ],
    sources: [...(controlled?.sources ?? []), ...(eased?.sources ?? [])],
  };
}

function saying(key: string, thing: string, known: Known | undefined): Note[] {
  if (known === undefined) return [];
  const { low, mid, high, unit } = known;
  return [{ key, values: { thing, since: { low, mid, high, unit } } }];
}
