import type { News } from '../engine/answer.ts';

/** Something that came out, the same id whenever it is looked for. */
export interface Item {
  readonly id: string;
  readonly news: News;
}
