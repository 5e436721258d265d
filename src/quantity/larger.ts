import { eachBy } from './draw-by-draw.ts';
import { type As, type Estimate, unite } from './estimate.ts';
import type { Way } from './operation.ts';
import { combined, mapped } from './values.ts';

const larger: Way = {
  id: 'larger',
  apply: Math.max,
  drawByDraw: eachBy(Math.max),
  courseOf: () => 'rising',
};

/** The estimate, or a floor where it is lower. The working shows no step: a floor is a remark, not arithmetic. */
export function atLeast(a: Estimate, floor: number, as: As): Estimate {
  const values = mapped(a.values, (value) => Math.max(value, floor), 'rising', `≥ ${floor}`);
  return { ...a, ...as, values, central: Math.max(a.central, floor) };
}

/**
 * The larger of two estimates of one thing, draw by draw. The working shows no step: both stand above it.
 */
export function largerOf(a: Estimate, b: Estimate, as: As): Estimate {
  return {
    ...as,
    values: combined(a.values, b.values, larger),
    central: Math.max(a.central, b.central),
    depends: unite(a.depends, b.depends),
    sources: unite(a.sources, b.sources),
    hearsay: unite(a.hearsay, b.hearsay),
    working: unite(a.working, b.working),
  };
}
