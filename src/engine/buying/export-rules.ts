import type { Answer, Note } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { without } from '../query.ts';
import { exportNotes } from './export-notes.ts';

/** Whether an accelerator may be exported from the US to China, as was published; the total is the day of the newest rule. */
export function exportRules(accelerator: string, inquiry: Inquiry): Answer {
  const { query, known } = inquiry;
  const { caveats, sources } = exportNotes(accelerator, {
    ...inquiry,
    query: { ...query, market: 'china' },
  });
  const rules = caveats.filter(({ key }) => key !== 'prices-elsewhere');
  const newest = known(accelerator, 'exportCaseByCase') ?? known(accelerator, 'exportControlled');
  const unknown: Note = { key: 'export-not-known', values: { thing: accelerator } };
  return conclude(inquiry, {
    total: newest === undefined ? null : asPublished('total', newest),
    caveats: [...(rules.length === 0 ? [unknown] : rules), { key: 'export-not-advice' }],
    sources,
    next: [{ ...without(query, 'property', 'format'), intent: 'price', per: 'unit', market: 'china' }],
  });
}
