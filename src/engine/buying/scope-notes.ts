import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Scope } from './purchase-price.ts';

/** What the price of an accelerator holds: the chip, its share of a server or rack, the network. */
export function scopeNotes(accelerator: string, scope: Scope, { world }: Inquiry): Note[] {
  const { soldAs } = world.catalogue.thing(accelerator)?.traits ?? {};
  return [
    { key: soldAs === 'rack' && scope === 'chips' ? 'scope-rack-share' : `scope-${scope}` },
    ...(soldAs === 'service' ? [{ key: 'not-sold', values: { thing: accelerator } }] : []),
  ];
}
