import { asObject } from '../web-api/call-arguments.ts';

interface FoundElement {
  readonly blockId: string;
  readonly element: Readonly<Record<string, unknown>>;
}

/** The interactive element with an `action_id` (and `value`, if given) and the block it stands in; throws when there is none. */
export function findElement(blocks: readonly unknown[], actionId: string, value?: string): FoundElement {
  const all = elementsIn(blocks);
  const found = all.find(
    ({ element }) => element.action_id === actionId && (value === undefined || element.value === value),
  );
  if (found) return found;
  const offered = all.map(({ element }) => `${element.action_id} (${element.value ?? element.type})`);
  throw new Error(
    `Nothing to click with action_id ${actionId}. The message offers: ${offered.join(', ') || 'nothing'}.`,
  );
}

function elementsIn(value: unknown, blockId = ''): FoundElement[] {
  if (Array.isArray(value)) return value.flatMap((item) => elementsIn(item, blockId));
  const object = asObject(value);
  if (!object) return [];
  const block = typeof object.block_id === 'string' ? object.block_id : blockId;
  const self = typeof object.action_id === 'string' ? [{ blockId: block, element: object }] : [];
  return [...self, ...Object.values(object).flatMap((item) => elementsIn(item, block))];
}
