import type { Store } from '../store/store.ts';
import { type DeliveryKind, keptFor, keysOf, openListOf } from './delivery-record.ts';

/** Milliseconds between tries while the store is out of reach. */
const every = 1_000;

/**
 * Marks deliveries as done whose record or end the store may or may not have taken: at once and, while it is out of
 * reach, again until it takes it. A write that was cut off may land when the store is back, and what is then open
 * would be answered a second time. Keeps no process alive: one that dies first leaves the delivery to the next.
 */
export function settleLater(store: Store, kind: DeliveryKind): (id: string) => void {
  const waiting = new Set<string>();
  let atIt = false;

  async function settle(): Promise<void> {
    for (const id of waiting) {
      const { open, done } = keysOf(kind, id);
      await store.change({
        set: [{ key: done, value: true, ttl: keptFor }],
        delete: [open],
        rank: [{ list: openListOf(kind), member: id }],
      });
      waiting.delete(id);
    }
    atIt = false;
  }
  const keepTrying = () => {
    settle().catch(() => setTimeout(keepTrying, every).unref());
  };
  return (id) => {
    waiting.add(id);
    if (atIt) return;
    atIt = true;
    keepTrying();
  };
}
