import { gather } from '../amounts/gather.ts';
import { isMarked } from '../amounts/is-marked.ts';
import { bareItem, type Item } from '../amounts/item.ts';
import { isSpent } from './is-spent.ts';
import { isWork, type Spoken } from './spoken-of-models.ts';
import { rated } from './volume-time.ts';

/** A model's size without its unit is at least this: "70B", never "70". */
export const SMALLEST_MODEL = 1e6;

/** Items that may stand between a size and the word that says it is one: "train our own 70B". */
const REACH = 3;

/** "a 70B", "train 70B", "70B MoE", 训个65B: a large number where a model is spoken of. */
export function isBareSize(
  items: readonly Item[],
  at: number,
  spoken: Spoken,
  only: number | undefined,
): boolean {
  if (spoken.asksSize) return false;
  const quantity = items[at]?.quantity;
  if (!isLarge(quantity) || quantity?.counter !== undefined) return false;
  // "GPT-4 took 100 million to train": the size of what is named is known
  if (spoken.namesModel && isSpent(items, at)) return false;
  // 日请求量200万: what the word before it counts
  if (rated[items[at - 1]?.meaning?.unit ?? ''] !== undefined) return false;
  if (isBeforeModel(items, at) || isTrainedOn(items, at, spoken)) return true;
  return (isAfterWork(items, at, spoken) || at === only) && !isCounting(items, at);
}

/** No run learns from fewer tokens. */
const FEWEST_LEARNT = 1e9;

/** "trained on 15 trillion": what a model learns from, and no size. */
export function isLearnt(items: readonly Item[], at: number, { isOfTraining }: Spoken): boolean {
  if (!isOfTraining) return false;
  const { quantity } = items[at] ?? {};
  if (!isMarked(items[at - 1], 'corpus') || !isLarge(quantity) || isCounting(items, at)) return false;
  return (quantity?.mid ?? 0) >= FEWEST_LEARNT && quantity?.counter === undefined;
}

/** Smaller models are called by their size with a word that says so. */
const SMALLEST_ALONE = 1e8;

/** "a 7B on 140B tokens", "70B, 15T tokens": before the tokens it learns from, of which there are more. */
function isTrainedOn(items: readonly Item[], at: number, spoken: Spoken): boolean {
  const size = items[at]?.quantity?.mid ?? 0;
  if (size < SMALLEST_ALONE) return false;
  for (let index = at + 1; index - at <= REACH; index++) {
    const { quantity, meaning, per, word } = items[index] ?? bareItem;
    if (quantity !== undefined) {
      const isMore = quantity.unit === 'tokens' && quantity.per === undefined && quantity.mid > size;
      return isMore && !spoken.namesModel;
    }
    const isSide = meaning?.marks.has('input') === true || meaning?.marks.has('output') === true;
    const isLink = meaning === undefined || (meaning.filler && !isSide);
    if (!isLink || per !== undefined || word) return false;
  }
  return false;
}

function isBeforeModel(items: readonly Item[], at: number): boolean {
  for (let index = at + 1; index - at <= REACH; index++) {
    if (isMarked(items[index], 'model') || isWork(items[index])) return true;
    if (items[index]?.meaning?.filler !== true) return false;
  }
  return false;
}

/** Right after "train" or "serve", or after "a" where one of those is spoken of. */
function isAfterWork(items: readonly Item[], at: number, spoken: Spoken): boolean {
  for (let index = at - 1; at - index <= REACH; index--) {
    const item = items[index];
    if (isMarked(item, 'model')) return true;
    if (isWork(item)) return true;
    if (item?.meaning?.marks.has('article')) return spoken.isOfWork;
    // 训一个70B
    if (item?.meaning?.filler !== true && !item?.quantity?.classified) return false;
  }
  return false;
}

/** "our 13B took four days to train": the one large number where a model is trained or served and none is named. */
export function onlySize(items: readonly Item[], spoken: Spoken): number | undefined {
  if (!spoken.isOfWork || spoken.namesModel) return undefined;
  const sizes = gather(items, ({ quantity }, at) =>
    quantity?.unit === 'parameters' || isLarge(quantity) ? [at] : [],
  );
  return sizes.length === 1 ? sizes[0] : undefined;
}

export function isLarge(quantity: Item['quantity']): boolean {
  return quantity?.kind === 'number' && quantity.scales !== undefined && quantity.mid >= SMALLEST_MODEL;
}

/** A number of what follows: "2 billion tokens", "1B budget". */
function isCounting(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.meaning;
  return (
    next !== undefined &&
    (next.unit !== undefined ||
      next.counter !== undefined ||
      next.things.length > 0 ||
      next.marks.has('budget'))
  );
}
