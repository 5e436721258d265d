import type { Answer } from '../../engine/answer.ts';
import type { Range } from '../../quantity/range.ts';
import { asListed } from './as-listed.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { centralOf } from './word-working.ts';
import { nameOf } from './write-name.ts';
import { writeMiddle } from './write-range.ts';

/**
 * Which stated figures are not what the working comes to, last under the working. It goes by the middle of each
 * assumption, so that its lines follow from one another; a figure is the median over their whole ranges.
 */
export function wordMedians(answer: Answer, spoken: Spoken): readonly string[] {
  const stated: Answer['figures'] = { total: answer.total, ...answer.figures };
  const medians = new Map<string, string>();
  for (const [name, range] of Object.entries(stated)) {
    const result = range && answer.working.find((line) => isSame(line.result, range))?.result;
    if (!result) continue;
    const [value, worked] = [result.mid, centralOf(result)].map((mid) =>
      writeMiddle(asListed(name, { ...result, mid }, spoken), spoken),
    ) as [string, string];
    if (value === worked) continue;
    // The total may be a figure of another name as well.
    if (!medians.has(value)) medians.set(value, nameOf(name, spoken) ?? name);
  }
  if (medians.size === 0) return [];
  const { medians: sentence, result, enumeration } = spoken.replies.parts;
  const figures = [...medians].map(([value, name]) => fill(result, { value, name })).join(enumeration);
  return [fill(sentence, { figures })];
}

function isSame(result: Range, { low, mid, high }: Range): boolean {
  return result.low === low && result.mid === mid && result.high === high;
}
