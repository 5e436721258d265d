import { checkChart } from './check-chart.ts';
import { checkCount } from './check-count.ts';
import { BLOCKS, checkMessage } from './check-message.ts';
import { checkRule } from './check-rule.ts';
import { limits, type Surface } from './limits.ts';
import { ruleOfView, rulesByType } from './rules.ts';
import { type Json, type Path, pointerOf, visitObjects } from './walk.ts';

/**
 * What Slack would refuse in a message (`text`, `blocks`) or a view (`type: modal` or `home`), one sentence each with
 * a JSON pointer to the place; empty when it is fine.
 */
export function violations(content: object): string[] {
  const whole = content as Json;
  const surface: Surface = whole.type === 'modal' || whole.type === 'home' ? whole.type : 'message';
  const blocks = Array.isArray(whole.blocks) ? (whole.blocks as unknown[]) : [];
  return [
    ...(surface === 'message' ? checkMessage(whole, blocks) : checkView(whole)),
    ...checkCount(BLOCKS, blocks.length, { most: limits.blocks[surface] }, 'blocks'),
    ...blocks.flatMap((block, index) => checkBlock([...BLOCKS, index], block, surface)),
    ...checkObjects(blocks),
  ];
}

function checkView(view: Json): string[] {
  const found: string[] = [];
  checkRule(view, [], ruleOfView, found);
  const rule = rulesByType.get(view.type);
  if (rule !== undefined) checkRule(view, [], rule, found);
  return [...found, ...checkCount([], JSON.stringify(view).length, { most: limits.viewCharacters })];
}

function checkBlock(at: Path, block: unknown, surface: Surface): string[] {
  if (typeof block !== 'object' || block === null) return [`${pointerOf(at)}: not a block`];
  const { type, block_id: id } = block as Json;
  const surfaces = (limits.surfaces as Readonly<Record<string, readonly Surface[]>>)[String(type)];
  if (surfaces === undefined) return [`${pointerOf(at)}/type: ${String(type)} is no block`];
  return [
    ...(surfaces.includes(surface) ? [] : [`${pointerOf(at)}/type: ${String(type)} is not for a ${surface}`]),
    ...(typeof id === 'string' ? checkCount([...at, 'block_id'], id.length, limits.blockId) : []),
  ];
}

/** All that may be wrong with single objects, in one walk: nearly always there is nothing. */
function checkObjects(blocks: readonly unknown[]): string[] {
  const found: string[] = [];
  const used = { block_id: new Set<unknown>(), action_id: new Set<unknown>() };
  let primary = 0;
  visitObjects(blocks, [...BLOCKS], (object, at) => {
    const rule = rulesByType.get(object.type);
    if (rule !== undefined) checkRule(object, at, rule, found);
    if (object.type === 'data_visualization') found.push(...checkChart(at, object));
    if (object.type === 'button' && object.style === 'primary') primary++;
    checkUnique(object, at, 'block_id', used.block_id, found);
    checkUnique(object, at, 'action_id', used.action_id, found);
  });
  return [...found, ...checkCount(BLOCKS, primary, { most: limits.primaryButtons }, 'primary buttons')];
}

function checkUnique(
  object: Json,
  at: Path,
  key: 'block_id' | 'action_id',
  used: Set<unknown>,
  found: string[],
): void {
  const id = object[key];
  if (id === undefined) return;
  if (used.has(id)) found.push(`${pointerOf(at)}/${key}: ${String(id)} is used twice`);
  used.add(id);
}
