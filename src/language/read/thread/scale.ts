import type { Query } from '../../../engine/query.ts';
import { gather } from '../amounts/gather.ts';
import { bareItem, type Item } from '../amounts/item.ts';
import { isTimeUnit } from '../amounts/units.ts';
import { amountsNamed, mainAmounts } from './amounts-before.ts';
import { type Change, type Changed, replaceAmounts } from './change-amount.ts';
import { isTurn } from './turn-items.ts';

/** "double that", 一半呢, "10x", "25% more", "twice as long": amounts of the question before, so many times over. */
export function scaled(items: readonly Item[], previous: Query): Changed | undefined {
  const [factor, ...others] = gather(items, (_, at) => factorAt(items, at) ?? []);
  if (factor === undefined || others.length > 0) return undefined;
  const names = items.flatMap((item, at) =>
    factor.items.includes(at) ? [] : namesIn(item).map((name) => ({ name, at })),
  );
  const named = names
    .map(({ name, at }) => ({ at, amounts: amountsNamed(name, previous) }))
    .find(({ amounts }) => amounts.length > 0);
  // "twice the output", "double the price", "less 10% discount" of what has none said are of nothing else
  const isOther = ({ name, at }: Named) => SIDES.has(name) || isNamedBeside(items, factor, at);
  if (named === undefined && names.some(isOther)) return undefined;
  const amounts = named?.amounts ?? mainAmounts(previous);
  const said = named === undefined ? factor.items : [...factor.items, named.at];
  return amounts.length === 0 ? undefined : replaceAmounts(items, amounts, { ...factor, items: said });
}

function factorAt(items: readonly Item[], at: number): Change | undefined {
  const { meaning, quantity } = items[at] as Item;
  if (meaning?.factor !== undefined) return times(meaning.factor, [at]);
  if (quantity === undefined || quantity.low !== quantity.high) return undefined;
  const next = items[at + 1];
  const isFold = next !== undefined && isTurn(next, 'fold') && !isCounted(items[at + 2]);
  if (quantity.kind === 'number') {
    if (!isFold) return undefined;
    // 多两倍: twice as many more
    const before = items[at - 1];
    const isMore = before !== undefined && isTurn(before, 'more');
    return isMore ? times(1 + quantity.mid, [at - 1, at, at + 1]) : times(quantity.mid, [at, at + 1]);
  }
  if (quantity.kind !== 'percent') return undefined;
  const beside = (turn: 'more' | 'less') =>
    [at + 1, at - 1].find((index) => isTurn(items[index] ?? bareItem, turn));
  const [more, less] = [beside('more'), beside('less')];
  if (more !== undefined) return times(1 + quantity.mid, [at, more]);
  return less === undefined ? undefined : times(1 - quantity.mid, [at, less]);
}

function times(factor: number, items: readonly number[]): Change {
  return { items, change: (before) => Number((before * factor).toPrecision(12)) };
}

/** "8x H100": a number of them, no factor. */
export function isCounted(item: Item | undefined): boolean {
  const { meaning, quantity } = item ?? {};
  return quantity !== undefined || (meaning?.things.length ?? 0) > 0 || meaning?.counter !== undefined;
}

/** The name of an amount, and where it stands. */
interface Named {
  readonly name: string;
  readonly at: number;
}

/** Whether a name at a place is of what changes: right before it, or after it with small words between. 翻倍价格 asks a price. */
function isNamedBeside(items: readonly Item[], { items: said }: Change, at: number): boolean {
  const [first, last] = [Math.min(...said), Math.max(...said)];
  if (at < first) return at === first - 1;
  const between = items.slice(last + 1, at);
  const { meaning, glued } = items[at] as Item;
  const isSet = (meaning?.assumptions.length ?? 0) > 0;
  return between.length <= FARTHEST && between.every((item) => item.meaning?.filler) && (isSet || !glued);
}

/** Small words between what changes and its name: "half of the". */
const FARTHEST = 2;

const SIDES: ReadonlySet<string> = new Set(['inputTokens', 'outputTokens', 'cachedInputTokens']);

/** What an item says is changed: a slot by its name or its unit, tokens of one side, an assumption. */
function namesIn({ meaning }: Item): readonly string[] {
  if (meaning === undefined) return [];
  const { marks, slots = [], unit, assumptions } = meaning;
  return [
    ...(marks.has('input') ? ['inputTokens'] : []),
    ...(marks.has('output') ? ['outputTokens'] : []),
    ...(marks.has('cached') ? ['cachedInputTokens'] : []),
    ...slots,
    ...assumptions,
    ...(marks.has('budget') ? ['budget'] : []),
    ...(unit === undefined ? [] : [isTimeUnit(unit) ? 'hours' : unit]),
  ];
}
