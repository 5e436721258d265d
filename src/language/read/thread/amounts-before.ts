import type { Query, Span } from '../../../engine/query.ts';
import type { Volume } from '../../../engine/serving/volume.ts';
import { multiplied } from '../amounts/span-of.ts';
import { hoursOf } from '../amounts/units.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import { PRICE } from '../words/thread-words.ts';

/** An amount of the question before, and the claim that puts another in its place. */
export interface AmountBefore {
  readonly value: Span;
  readonly replaced: (value: Span) => Claim;
}

/** The amounts a name stands for: a slot's, a unit's, an assumption's or `price`; none where the question had none. */
export function amountsNamed(name: string, previous: Query): readonly AmountBefore[] {
  if (name === PRICE)
    return Object.keys(previous.assume ?? {})
      .filter((one) => one.endsWith('-price'))
      .flatMap((one) => amountsNamed(one, previous));
  const assumed = previous.assume?.[name];
  if (assumed !== undefined)
    return [
      { value: assumed, replaced: (value) => ({ ...bareClaim, takes: 'assumption', names: [name], value }) },
    ];
  return (slotsOf[name] ?? [name]).flatMap((slot) => amountIn(slot, previous) ?? []);
}

/** What "double that" means where nothing is named: the amount a question turns on. */
export function mainAmounts(previous: Query): readonly AmountBefore[] {
  for (const name of MAIN) {
    const amounts = amountsNamed(name, previous);
    if (amounts.length > 0) return amounts;
  }
  const sizes = SIZES.flatMap((name) => amountsNamed(name, previous));
  return sizes.length === 1 ? sizes : [];
}

/** The likeliest first; of what only sizes a training run, nothing tells which is meant. */
const MAIN = ['budget', 'power', 'speed', 'volume', 'count', 'acceleratorHours'];
const SIZES = ['parameters', 'tokens', 'compute', 'hours', 'days'];

/** Slots by what they may be called besides. */
const slotsOf: Readonly<Record<string, readonly string[]>> = {
  hours: ['hours', 'days', 'acceleratorHours'],
  tokens: ['tokens', 'inputTokens', 'outputTokens', 'cachedInputTokens', 'volume'],
  requests: ['volume'],
  users: ['volume'],
  W: ['power'],
  FLOP: ['compute'],
  'FLOP/s': ['speed'],
};

function amountIn(slot: string, previous: Query): AmountBefore | undefined {
  if (slot === 'volume') {
    const volume = previous.volume as Volume | undefined;
    if (volume === undefined) return undefined;
    return {
      value: volume.amount,
      replaced: (value) => ({ ...bareClaim, takes: 'volume', value: { ...volume, amount: value as number } }),
    };
  }
  const value = previous[slot] as Span | undefined;
  const takes = takesOf[slot];
  if (value === undefined || takes === undefined) return undefined;
  if (slot === 'days')
    return {
      value: multiplied(value, hoursOf.day),
      replaced: (hours) => ({ ...bareClaim, takes, value: hours }),
    };
  return {
    value,
    replaced: (other) => ({ ...bareClaim, takes, value: other, slot: takes === 'tokens' ? slot : undefined }),
  };
}

const takesOf: Readonly<Record<string, Claim['takes']>> = {
  count: 'count',
  hours: 'duration',
  days: 'duration',
  acceleratorHours: 'acceleratorHours',
  power: 'power',
  budget: 'budget',
  compute: 'compute',
  speed: 'speed',
  parameters: 'parameters',
  tokens: 'tokens',
  inputTokens: 'tokens',
  outputTokens: 'tokens',
  cachedInputTokens: 'tokens',
};
