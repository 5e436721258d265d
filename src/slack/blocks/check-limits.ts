import { checkCharts } from './check-charts.ts';
import { checkCount } from './check-count.ts';
import { BLOCKS, checkMessage } from './check-message.ts';
import { checkRule } from './check-rule.ts';
import { limits, type Surface } from './limits.ts';
import { ruleOfView, rulesByType } from './rules.ts';
import { type Found, type Json, objectsIn, type Place, pointerOf } from './walk.ts';

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
    ...checkObjects(surface === 'message' ? objects : [{ at: undefined, value: whole }, ...objects]),
    ...checkCharts(objects),
    ...checkUnique(objects, 'block_id'),
    ...checkUnique(objects, 'action_id'),
    ...checkPrimary(objects),
  ];
}

function checkView(view: Json): string[] {
  const found: string[] = [];
  checkRule(view, undefined, ruleOfView, found);
  return [...found, ...checkCount(undefined, JSON.stringify(view).length, { most: limits.viewCharacters })];
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

function checkObjects(objects: readonly Found<Json>[]): string[] {
  const found: string[] = [];
  for (const { at, value } of objects) {
    const rule = rulesByType.get(value.type);
    if (rule !== undefined) checkRule(value, at, rule, found);
  }
  return found;
}

function checkUnique(objects: readonly Found<Json>[], key: string): string[] {
  const seen = new Set<unknown>();
  const found: string[] = [];
  for (const { at, value } of objects) {
    const id = value[key];
    if (id === undefined) continue;
    if (seen.has(id)) found.push(`${pointerOf(at)}/${key}: ${String(id)} is used twice`);
    seen.add(id);
  }
  return found;
}

function checkPrimary(objects: readonly Found<Json>[]): readonly string[] {
  const primary = objects.filter(({ value }) => value.type === 'button' && value.style === 'primary');
  return checkCount(BLOCKS, primary.length, { most: limits.primaryButtons }, 'primary buttons');
}
