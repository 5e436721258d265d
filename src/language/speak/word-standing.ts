import type { Standing } from '../../quantity/standing.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';

/** A number, or who says it, with how it is known where its maker did not disclose it. */
export function withStanding(value: string, standing: Standing | undefined, { replies }: Spoken): string {
  const { standings } = replies.parts;
  return standing === undefined || standing === 'disclosed' ? value : fill(standings[standing], { value });
}

/** A headline whose estimate rests on what was not disclosed says so. */
export function restingOn(headline: string, standing: Standing | undefined, { replies }: Spoken): string {
  const { restsOn } = replies.parts;
  return standing === undefined || standing === 'disclosed'
    ? headline
    : fill(restsOn[standing], { headline });
}
