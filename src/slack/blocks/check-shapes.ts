import { shapes } from './shapes.ts';
import { type Found, type Json, pointerOf, valuesAt } from './walk.ts';

interface Part {
  readonly path: readonly string[];
  readonly types: readonly string[];
  readonly isOptional: boolean;
}

const partsByType: ReadonlyMap<unknown, readonly Part[]> = new Map(
  Object.entries(shapes).map(([type, parts]) => [type, Object.entries(parts).map(partFrom)]),
);

/** Where an object lacks a part Slack needs, or has one of a type Slack does not take there. */
export function checkShapes(objects: readonly Found<Json>[]): string[] {
  return objects.flatMap((object) =>
    (partsByType.get(object.value.type) ?? []).flatMap((part) => checkPart(object, part)),
  );
}

/** A path with `?` at its end, or through a list, may lead nowhere. */
function partFrom([path, types]: readonly [string, readonly string[]]): Part {
  return { path: path.replace('?', '').split('.'), types, isOptional: /\?$|\*/.test(path) };
}

function checkPart(object: Found<Json>, { path, types, isOptional }: Part): string[] {
  const found = valuesAt(object, path);
  if (found.length === 0) return isOptional ? [] : [`${pointerOf(object.at)}/${path.join('.')}: missing`];
  return found.flatMap(({ at, value }) => {
    const type = String((value as Json | null)?.type);
    return types.includes(type) ? [] : [`${pointerOf(at)}/type: ${type} is not taken here`];
  });
}
