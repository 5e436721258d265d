import { shapes } from './shapes.ts';
import { type Found, type Json, valuesAt } from './walk.ts';

/** Where an object lacks a part Slack needs, or has one of a type Slack does not take there. */
export function checkShapes(objects: readonly Found<Json>[]): string[] {
  return objects.flatMap((object) =>
    Object.entries(shapes[String(object.value.type)] ?? {}).flatMap(([path, types]) =>
      checkPath(object, path, types),
    ),
  );
}

function checkPath(object: Found<Json>, path: string, types: readonly string[]): string[] {
  const isOptional = path.endsWith('?') || path.includes('*');
  const name = path.replace('?', '');
  const found = valuesAt(object, name);
  if (found.length === 0) return isOptional ? [] : [`${object.pointer}/${name}: missing`];
  return found.flatMap(({ pointer, value }) => {
    const type = String((value as Json | null)?.type);
    return types.includes(type) ? [] : [`${pointer}/type: ${type} is not taken here`];
  });
}
