import type { AssumptionKind } from './assumptions.ts';
import type { World } from './intent.ts';
import type { Query } from './query.ts';

/**
 * What an asker's value is measured by where an accelerator is named, and the part and the multiple of it that are still
 * within reason: resellers ask several times the list, old stock goes for a few per cent of it; host, network and
 * the worst of cooling do not draw five times what the board does.
 */
const measures: Readonly<
  Record<string, { readonly kind: string; readonly part: number; readonly times: number }>
> = {
  'accelerator-price': { kind: 'purchasePrice', part: 1 / 30, times: 20 },
  'power-per-accelerator': { kind: 'boardPower', part: 1 / 10, times: 6 },
};

/** The bounds of an assumption, narrowed to what is in reason for the accelerator a query names. */
export function narrowed(
  name: string,
  kind: AssumptionKind,
  { accelerator }: Query,
  { catalogue, now }: World,
): AssumptionKind {
  const measure = measures[name];
  const known =
    measure && typeof accelerator === 'string'
      ? catalogue.latest(accelerator, measure.kind, { now })
      : undefined;
  if (measure === undefined || known === undefined) return kind;
  return {
    ...kind,
    min: Math.max(kind.min, Number((known.low * measure.part).toPrecision(1))),
    max: Math.min(kind.max, Number((known.high * measure.times).toPrecision(1))),
  };
}
