import type { Bounds } from './bounds.ts';
import { checkCharts } from './check-charts.ts';
import { checkCount } from './check-count.ts';
import { BLOCKS, checkMessage } from './check-message.ts';
import { checkShapes } from './check-shapes.ts';
import { limits, type Surface } from './limits.ts';
import { type Found, type Json, objectsIn, type Place, pointerOf, valuesAt } from './walk.ts';

/** Paths into an object, each with what it may hold. */
type Fields = readonly (readonly [readonly string[], Bounds])[];

const fieldsOfView = fieldsFrom(limits.view);

const fieldsByType: ReadonlyMap<unknown, Fields> = new Map(
  Object.entries(limits.fields).map(([type, fields]) => [type, fieldsFrom(fields)]),
);

/**
 * What Slack would refuse in a message (`text`, `blocks`) or a view (`type: modal` or `home`), one sentence each with
 * a JSON pointer to the place; empty when it is fine.
 */
export function violations(content: object): string[] {
  const whole = content as Json;
  const surface: Surface = whole.type === 'modal' || whole.type === 'home' ? whole.type : 'message';
  const blocks = Array.isArray(whole.blocks) ? (whole.blocks as unknown[]) : [];
  const objects = objectsIn({ at: BLOCKS, value: blocks });
  return [
    ...(surface === 'message' ? checkMessage(whole, blocks) : checkView(whole)),
    ...checkCount(BLOCKS, blocks.length, { most: limits.blocks[surface] }, 'blocks'),
    ...blocks.flatMap((block, index) => checkBlock({ inside: BLOCKS, key: index }, block, surface)),
    ...objects.flatMap((object) => checkFields(object, fieldsByType.get(object.value.type) ?? [])),
    ...checkShapes(surface === 'message' ? objects : [{ at: undefined, value: whole }, ...objects]),
    ...checkCharts(objects),
    ...checkUnique(objects, 'block_id'),
    ...checkUnique(objects, 'action_id'),
    ...checkPrimary(objects),
  ];
}

function checkView(view: Json): string[] {
  return [
    ...checkFields({ at: undefined, value: view }, fieldsOfView),
    ...checkCount(undefined, JSON.stringify(view).length, { most: limits.viewCharacters }),
  ];
}

function checkBlock(at: Place, block: unknown, surface: Surface): string[] {
  if (typeof block !== 'object' || block === null) return [`${pointerOf(at)}: not a block`];
  const { type, block_id: id } = block as Json;
  const surfaces = (limits.surfaces as Readonly<Record<string, readonly Surface[]>>)[String(type)];
  if (surfaces === undefined) return [`${pointerOf(at)}/type: ${String(type)} is no block`];
  return [
    ...(surfaces.includes(surface) ? [] : [`${pointerOf(at)}/type: ${String(type)} is not for a ${surface}`]),
    ...(typeof id === 'string' ? checkCount({ inside: at, key: 'block_id' }, id.length, limits.blockId) : []),
  ];
}

function fieldsFrom(fields: Readonly<Record<string, Bounds>>): Fields {
  return Object.entries(fields).map(([path, bounds]) => [path.split('.'), bounds]);
}

function checkFields(object: Found, fields: Fields): string[] {
  return fields.flatMap(([path, bounds]) =>
    valuesAt(object, path).flatMap(({ at, value }) => {
      if (typeof value === 'string') return checkCount(at, value.length, bounds);
      if (typeof value === 'number') return checkCount(at, value, bounds, 'is out of bounds');
      return Array.isArray(value) ? checkCount(at, value.length, bounds, 'entries') : [];
    }),
  );
}

function checkUnique(objects: readonly Found<Json>[], key: string): string[] {
  const seen = new Set<unknown>();
  return objects.flatMap(({ at, value: { [key]: id } }) => {
    if (id === undefined) return [];
    const again = seen.has(id);
    seen.add(id);
    return again ? [`${pointerOf(at)}/${key}: ${String(id)} is used twice`] : [];
  });
}

function checkPrimary(objects: readonly Found<Json>[]): string[] {
  const primary = objects.filter(({ value }) => value.type === 'button' && value.style === 'primary');
  return checkCount(BLOCKS, primary.length, { most: limits.primaryButtons }, 'primary buttons');
}
