import type { Catalogue, Known, Thing } from '../catalogue/catalogue.ts';

/** Another publisher's list of token prices, in the shape `@pydantic/genai-prices` keeps it, USD per million tokens. */
interface WitnessSeller {
  readonly name: string;
  readonly models: readonly {
    readonly id: string;
    readonly prices: WitnessPrices | readonly DatedPrices[];
  }[];
}

type WitnessPrices = Readonly<Record<string, unknown>>;

interface DatedPrices {
  readonly constraint?: { readonly start_date?: string; readonly start_time?: string } | undefined;
  readonly prices: WitnessPrices;
}

/** One of our prices beside the witness's. */
export interface Testimony {
  readonly known: Known;
  readonly theirs: number;
}

/** How our token prices compare: each price once. */
interface Testimonies {
  readonly agree: readonly Testimony[];
  readonly disagree: readonly Testimony[];
  /** Prices of ours by why they cannot be compared. */
  readonly notComparable: Readonly<Record<'no such seller' | 'no such id' | 'no such price', number>>;
}

/** What the witness calls each price; above its one threshold a request is billed at the `long` price. */
const theirNames: Readonly<Record<string, { readonly key: string; readonly isLong?: true }>> = {
  inputPrice: { key: 'input_mtok' },
  outputPrice: { key: 'output_mtok' },
  cachedInputPrice: { key: 'cache_read_mtok' },
  cacheWritePrice: { key: 'cache_write_mtok' },
  longInputPrice: { key: 'input_mtok', isLong: true },
  longOutputPrice: { key: 'output_mtok', isLong: true },
  longCachedInputPrice: { key: 'cache_read_mtok', isLong: true },
};

/** Prices this close are the same number written differently. */
const SAME = 1e-6;

/**
 * Sets our newest token prices against a witness's of the same day. Only the same seller and exactly the same id are
 * compared: the witness itself finds models by the beginning of their names, and would testify of another one.
 */
export function testimonies(
  catalogue: Catalogue,
  sellers: readonly WitnessSeller[],
  now: string,
): Testimonies {
  const agree: Testimony[] = [];
  const disagree: Testimony[] = [];
  const notComparable = { 'no such seller': 0, 'no such id': 0, 'no such price': 0 };
  for (const model of catalogue.things('model')) {
    for (const [kind, name] of Object.entries(theirNames)) {
      const known = catalogue.latest(model.id, kind, { now });
      if (known === undefined) continue;
      const seller = sellers.find((one) => folded(one.name) === folded(sellerOf(model)));
      const sold = seller?.models.find(({ id }) => isSameId(id, model.id));
      const theirs = sold && priceOn(now, sold.prices, name);
      if (theirs === undefined)
        notComparable[
          seller === undefined ? 'no such seller' : sold === undefined ? 'no such id' : 'no such price'
        ]++;
      else
        (Math.abs(theirs - known.mid) <= SAME * Math.max(theirs, known.mid) ? agree : disagree).push({
          known,
          theirs,
        });
    }
  }
  return { agree, disagree, notComparable };
}

function sellerOf({ traits: { seller, maker } }: Thing): string {
  return String(seller ?? maker);
}

/** "X AI" is "xAI". */
function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** Dots may be written as hyphens, and a marketplace puts the maker before the model: "anthropic/claude-sonnet-4-5". */
function isSameId(theirs: string, ours: string): boolean {
  const plain = (id: string) => id.toLowerCase().replaceAll('.', '-');
  return plain(theirs.slice(theirs.lastIndexOf('/') + 1)) === plain(ours);
}

/** The price on a day; undefined where it depends on the hour, and where the witness has none or several thresholds. */
function priceOn(
  day: string,
  prices: WitnessPrices | readonly DatedPrices[],
  { key, isLong }: { readonly key: string; readonly isLong?: true },
): number | undefined {
  const valid = Array.isArray(prices) ? validOn(day, prices) : (prices as WitnessPrices);
  const price = valid?.[key];
  if (typeof price === 'number') return isLong ? undefined : price;
  const { base, tiers = [] } = (price ?? {}) as {
    readonly base?: number;
    readonly tiers?: readonly { readonly price: number }[];
  };
  return isLong ? (tiers.length === 1 ? tiers[0]?.price : undefined) : base;
}

function validOn(day: string, dated: readonly DatedPrices[]): WitnessPrices | undefined {
  if (dated.some(({ constraint }) => constraint?.start_time !== undefined)) return undefined;
  return dated.findLast(({ constraint }) => (constraint?.start_date ?? '') <= day)?.prices;
}
