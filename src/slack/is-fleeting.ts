import { ADJUST, EXPLAIN } from './blocks/action-blocks.ts';
import { RESET } from './blocks/adjust-form.ts';
import { SETTINGS, WORKSPACE_SETTINGS } from './blocks/home/settings-blocks.ts';
import type { Body } from './delivery-key.ts';

const fleeting = new Set<unknown>([ADJUST, EXPLAIN, RESET, SETTINGS, WORKSPACE_SETTINGS]);

/**
 * Whether all that a click does is to open a form or to fill it anew. What opens a form is good for three seconds and
 * for once: recorded, it would only be late, and could not be run again.
 */
export function isFleeting({ actions }: Body): boolean {
  const [action] = (Array.isArray(actions) ? actions : []) as (Body | null)[];
  return fleeting.has(action?.action_id);
}
