import type { Json } from '../protocol.ts';

/** An element of a block, by the block it is in. */
export interface ElementProps {
  readonly blockId: string;
  readonly element: Json;
}
