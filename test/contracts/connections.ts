import type { Store } from '../../src/store/store.ts';

/** What a test works with: two connections to one storage, and a key nobody else uses. */
export interface Connections {
  readonly store: Store;
  readonly other: Store;
  readonly key: string;
}
