import type { Item } from '../amounts/item.ts';
import { namesModel } from '../amounts/neighbours.ts';

/** What a text says of models, found once for all its numbers. */
export interface Spoken {
  readonly namesModel: boolean;
  readonly isOfWork: boolean;
  readonly isOfTraining: boolean;
  /** The size is what is asked: "10 million, what size model can we train". */
  readonly asksSize: boolean;
}

export function spokenOf(items: readonly Item[]): Spoken {
  return {
    namesModel: items.some(namesModel),
    isOfWork: items.some(isWork),
    isOfTraining: items.some(isTraining),
    asksSize: items.some(asksSize),
  };
}

function isTraining({ meaning }: Item): boolean {
  return meaning?.cues.some(({ intent, weight }) => intent === 'train' && weight === 'strong') === true;
}

function asksSize({ meaning }: Item): boolean {
  return meaning?.words.some(({ slot, value }) => slot === 'asks' && value === 'parameters') === true;
}

const WORK: ReadonlySet<string> = new Set(['train', 'serve']);

/** A word for training or serving. */
export function isWork(item: Item | undefined): boolean {
  return item?.meaning?.cues.some(({ intent, weight }) => weight === 'strong' && WORK.has(intent)) === true;
}
