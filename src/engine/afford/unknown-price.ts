import type { Answer } from '../answer.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';

/** The answer where what the budget would buy has no known price. */
export function unknown(inquiry: Inquiry, figure: string, thing: string): Answer {
  return conclude(inquiry, {
    total: null,
    figures: { [figure]: null },
    caveats: [{ key: 'no-price-known', values: { thing } }],
  });
}
