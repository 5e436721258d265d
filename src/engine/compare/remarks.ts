import type { Thing } from '../../catalogue/catalogue.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import { asItStood } from '../power/site.ts';
import type { Finding } from './measures.ts';
import { trainingOn } from './training.ts';

/** How the first thing stands to each other one under the leading heading. */
export function ratios(things: readonly Thing[], findings: readonly (Finding | undefined)[] = []) {
  const [base, ...others] = findings;
  const [first, ...rest] = things;
  if (base === undefined || first === undefined) return [];
  return others.flatMap((other, index) => {
    const thing = rest[index];
    if (other === undefined || thing === undefined || base.value.mid === 0) return [];
    const times = Number((other.value.mid / base.value.mid).toPrecision(3));
    return times === 1 ? [] : [{ key: 'ratio-to', values: { thing: thing.id, to: first.id, times } }];
  });
}

/** What two things come to under the leading heading; of more, the least and the most. Nothing unless each is known. */
export function pairOf(
  column: string,
  things: readonly Thing[],
  findings: readonly (Finding | undefined)[] = [],
): Note[] {
  const known = findings.flatMap((finding, at) => {
    const thing = things[at]?.id;
    return finding === undefined || thing === undefined ? [] : [{ thing, ...finding.value }];
  });
  const [one, other, another] = known;
  if (one === undefined || other === undefined || known.length < things.length) return [];
  // the heading says what it is by
  const middle = ({ mid, unit }: Finding['value']) => ({
    value: Number(mid.toPrecision(3)),
    unit: unit.endsWith('hour') ? ('USD' as const) : unit,
  });
  if (another === undefined)
    return [{ key: 'pair', values: { column, one: middle(one), other: middle(other) } }];
  const ordered = known.toSorted((a, b) => a.mid - b.mid);
  const [least = one, most = one] = [ordered[0], ordered.at(-1)];
  if (least.mid === most.mid) return [];
  const values = {
    column,
    least: middle(least),
    lowest: least.thing,
    most: middle(most),
    highest: most.thing,
  };
  return [{ key: 'from-least-to-most', values }];
}

/** Which cost of training it is, and in which number format each accelerator is reckoned. */
export function trainingNotes(things: readonly Thing[], inquiry: Inquiry): Note[] {
  const formats = things.flatMap((thing) => {
    const run = trainingOn(thing, inquiry);
    return run === undefined
      ? []
      : [{ key: 'training-format-on', values: { thing: thing.id, format: run.format } }];
  });
  return formats.length === 0 ? [] : [{ key: 'training-rented' }, ...formats];
}

/** Whose word a site's figures are, and of which day: sites grow, and not all are seen on the same day. */
export function siteNotes(things: readonly Thing[], { known }: Inquiry): Note[] {
  return things.flatMap(({ id, kind }) => {
    const found = kind === 'site' ? (known(id, 'totalCost') ?? known(id, 'facilityPower')) : undefined;
    return found === undefined ? [] : asItStood(id, 'total', found);
  });
}
