import type { Thing } from '../../catalogue/catalogue.ts';
import { dividedBy, type Estimate } from '../../quantity/estimate.ts';
import type { Note } from '../answer.ts';
import { type Inquiry, inquire } from '../inquiry.ts';
import { without } from '../query.ts';
import type { Throughput } from '../serving/measurement.ts';
import { ofOneCopy } from '../serving/one-copy.ts';
import { onOwnHardware } from '../serving/own-hardware.ts';
import { measurementFor, sizeAsked } from '../serving/size.ts';

/** Compared by what serving costs. */
export const SERVING = 'serving-cost';

/** What a model's tokens cost on one of the things compared, and the measurement that rests on. */
interface ServingOn {
  /** USD per million tokens. */
  readonly perMillion: Estimate;
  readonly measured: Throughput;
}

/**
 * Rent of one copy of the model ÷ the tokens it serves at the usual load, in USD per million tokens: of an accelerator
 * compared, of the model named beside it; of a model compared, on what is usual. Undefined where a figure is unknown.
 */
export function servingOn(thing: Thing, { query, world }: Inquiry): ServingOn | undefined {
  if (query.measure !== SERVING) return undefined;
  const on = thing.kind === 'model' ? { model: thing.id } : { accelerator: thing.id };
  const inquiry = inquire({ ...without(query, 'things', 'measure'), ...on, intent: 'serve' }, world);
  const size = sizeAsked(inquiry);
  const measured = measurementFor(size, inquiry);
  const monthly = ofOneCopy(size, measured, inquiry);
  if (size === undefined || measured === undefined || monthly === undefined) return undefined;
  const own = onOwnHardware(size, measured, monthly, undefined, inquiry);
  if ('key' in own || own.cost === undefined) return undefined;
  const perMillion = dividedBy(own.cost, monthly.tokens, { name: SERVING, unit: 'USD/million-tokens' });
  return { perMillion, measured };
}

/** What cost of serving it is, and what each speed was measured with. */
export function servingNotes(things: readonly Thing[], inquiry: Inquiry): Note[] {
  const notes = things.flatMap((thing) => {
    const found = servingOn(thing, inquiry);
    return found === undefined ? [] : speedNote(thing.id, found.measured);
  });
  return notes.length === 0 ? [] : [{ key: 'serving-compared' }, ...notes];
}

function speedNote(thing: string, { measured, isScaled, isCarried }: Throughput): Note[] {
  const values = {
    thing,
    model: String(measured.traits.model),
    accelerator: String(measured.traits.accelerator),
  };
  return [{ key: isScaled || isCarried ? 'serving-speed-carried' : 'serving-speed-measured', values }];
}
