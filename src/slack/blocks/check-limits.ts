import { checkShapes } from './check-shapes.ts';
import { type Bounds, limits, type Surface } from './limits.ts';
import { type Found, type Json, objectsIn, valuesAt } from './walk.ts';

type Fields = Readonly<Record<string, Bounds>>;

/**
 * What Slack would refuse in a message (`text`, `blocks`) or a view (`type: modal` or `home`), one sentence each with
 * a JSON pointer to the place; empty when it is fine.
 */
export function violations(content: object): string[] {
  const whole = content as Json;
  const surface: Surface = whole.type === 'modal' || whole.type === 'home' ? whole.type : 'message';
  const blocks = Array.isArray(whole.blocks) ? (whole.blocks as unknown[]) : [];
  const objects = objectsIn({ pointer: '/blocks', value: blocks });
  return [
    ...(surface === 'message' ? checkMessage(whole, blocks) : checkFields('', whole, limits.view)),
    ...checkCount('/blocks', blocks.length, { most: limits.blocks[surface] }, 'blocks'),
    ...blocks.flatMap((block, index) => checkBlock(`/blocks/${index}`, block, surface)),
    ...objects.flatMap(({ pointer, value }) =>
      checkFields(
        pointer,
        value,
        (limits.fields as Readonly<Record<string, Fields>>)[String(value.type)] ?? {},
      ),
    ),
    ...checkShapes(surface === 'message' ? objects : [{ pointer: '', value: whole }, ...objects]),
    ...checkUnique(objects, 'block_id'),
    ...checkUnique(objects, 'action_id'),
    ...checkPrimary(objects),
  ];
}

function checkMessage({ text }: Json, blocks: readonly unknown[]): string[] {
  const types = blocks.map((block) => String((block as Json | null)?.type));
  const tables = blocks.filter((_, index) => types[index]?.endsWith('table'));
  return [
    ...(typeof text === 'string' ? checkCount('/text', text.length, { most: limits.messageText }) : []),
    ...(typeof text === 'string' && text.trim() === '' ? ['/text: nothing to read aloud'] : []),
    ...checkCount('/blocks', JSON.stringify(blocks).length, { most: limits.messageCharacters }),
    ...checkCount('/blocks', textIn(tables), { most: limits.tableCharacters }, 'characters in tables'),
    ...limits.atMost.flatMap(({ types: counted, most }) => {
      const count = types.filter((type) => (counted as readonly string[]).includes(type)).length;
      return checkCount('/blocks', count, { most }, `blocks of type ${counted.join(' or ')}`);
    }),
  ];
}

function checkBlock(pointer: string, block: unknown, surface: Surface): string[] {
  if (typeof block !== 'object' || block === null) return [`${pointer}: not a block`];
  const { type, block_id: id } = block as Json;
  const surfaces = (limits.surfaces as Readonly<Record<string, readonly Surface[]>>)[String(type)];
  if (surfaces === undefined) return [`${pointer}/type: ${String(type)} is no block`];
  return [
    ...(surfaces.includes(surface) ? [] : [`${pointer}/type: ${String(type)} is not for a ${surface}`]),
    ...(typeof id === 'string' ? checkCount(`${pointer}/block_id`, id.length, limits.blockId) : []),
  ];
}

function checkFields(pointer: string, object: Json, fields: Fields): string[] {
  return Object.entries(fields).flatMap(([path, bounds]) =>
    valuesAt({ pointer, value: object }, path).flatMap(({ pointer: place, value }) => {
      if (typeof value === 'string') return checkCount(place, value.length, bounds);
      return Array.isArray(value) ? checkCount(place, value.length, bounds, 'entries') : [];
    }),
  );
}

function checkCount(
  pointer: string,
  count: number,
  { least = 0, most = Infinity }: Bounds,
  what = 'characters',
): string[] {
  if (count > most) return [`${pointer}: ${count} ${what}, at most ${most}`];
  return count < least ? [`${pointer}: ${count} ${what}, at least ${least}`] : [];
}

function checkUnique(objects: readonly Found<Json>[], key: string): string[] {
  const seen = new Set<unknown>();
  return objects.flatMap(({ pointer, value: { [key]: id } }) => {
    if (id === undefined) return [];
    const again = seen.has(id);
    seen.add(id);
    return again ? [`${pointer}/${key}: ${String(id)} is used twice`] : [];
  });
}

function checkPrimary(objects: readonly Found<Json>[]): string[] {
  const primary = objects.filter(({ value }) => value.type === 'button' && value.style === 'primary');
  return checkCount('/blocks', primary.length, { most: limits.primaryButtons }, 'primary buttons');
}

/** Characters in the cells of tables. */
function textIn(tables: readonly unknown[]): number {
  return objectsIn({ pointer: '', value: tables }).reduce(
    (sum, { value: { text } }) => sum + (typeof text === 'string' ? text.length : 0),
    0,
  );
}
