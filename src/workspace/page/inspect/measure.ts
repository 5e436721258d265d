import { limits } from '../../../slack/blocks/limits.ts';
import { type Found, objectsIn, pointerOf, valuesAt } from '../../../slack/blocks/walk.ts';
import type { Json } from '../sight.ts';

/** How much of one of Slack's limits something takes. */
export interface Measure {
  /** JSON pointer to what is measured. */
  readonly pointer: string;
  readonly used: number;
  readonly most: number;
}

const fieldsByType = limits.fields as Readonly<Record<string, Readonly<Record<string, { most?: number }>>>>;

/** What in a block counts against a limit, the fullest first; where two limits are on one thing, the stricter. */
export function measureBlock(block: Json): Measure[] {
  const strictest = new Map<string, Measure>();
  for (const measure of objectsIn(block).flatMap(measureObject)) {
    const known = strictest.get(measure.pointer);
    if (known === undefined || measure.most < known.most) strictest.set(measure.pointer, measure);
  }
  return [...strictest.values()].sort((a, b) => b.used / b.most - a.used / a.most);
}

function measureObject(object: Found<Json>): Measure[] {
  const fields = Object.entries(fieldsByType[String(object.value.type)] ?? {});
  return fields.flatMap(([path, { most }]) =>
    most === undefined
      ? []
      : valuesAt(object, path.split('.')).flatMap(({ at, value }) =>
          typeof value === 'string' || Array.isArray(value)
            ? [{ pointer: pointerOf(at), used: value.length, most }]
            : [],
        ),
  );
}

/** What a whole message takes of what a message may be. */
export function measureMessage(
  text: string,
  blocks: readonly Json[],
): readonly (Measure & { name: string })[] {
  return [
    { name: 'text', pointer: '/text', used: text.length, most: limits.messageText },
    { name: 'blocks', pointer: '/blocks', used: blocks.length, most: limits.blocks.message },
    {
      name: 'characters',
      pointer: '/blocks',
      used: JSON.stringify(blocks).length,
      most: limits.messageCharacters,
    },
  ];
}
