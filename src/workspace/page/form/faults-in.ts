import { unfilled, type ViewState } from '../../view-state.ts';
import type { Json } from '../sight.ts';
import type { PageWorld } from '../world.tsx';

/** What Slack's client itself refuses in a form before it is sent, by block, in words. */
export function faultsIn(
  blocks: readonly Json[],
  state: ViewState,
  say: PageWorld['say'],
): Readonly<Record<string, string>> {
  const missing = unfilled(blocks, state).map((id) => [id, say('form.missing')] as const);
  const wrong = blocks.flatMap(({ type, block_id: id, element }) => {
    if (type !== 'input') return [];
    const input = element as Json;
    const held = state[String(id)]?.[String(input.action_id)] as { value?: string | null } | undefined;
    const said = typeof held?.value === 'string' ? faultOf(input, held.value, say) : undefined;
    return said === undefined ? [] : [[String(id), said] as const];
  });
  return Object.fromEntries([...wrong, ...missing]);
}

function faultOf(
  { type, is_decimal_allowed: takesDecimals, min_value: least, max_value: most, min_length: shortest }: Json,
  value: string,
  say: PageWorld['say'],
): string | undefined {
  if (type === 'number_input') {
    const number = Number(value);
    if (value.trim() === '' || Number.isNaN(number)) return say('form.notNumber');
    if (takesDecimals !== true && !Number.isInteger(number)) return say('form.notWhole');
    if (least !== undefined && number < Number(least)) return say('form.tooLow', { least: String(least) });
    if (most !== undefined && number > Number(most)) return say('form.tooHigh', { most: String(most) });
  }
  if (type === 'url_text_input' && !URL.canParse(value)) return say('form.notUrl');
  if (type === 'email_text_input' && !/^\S+@\S+$/.test(value)) return say('form.notEmail');
  if (typeof shortest === 'number' && value.length < shortest)
    return say('form.tooShort', { least: String(shortest) });
  return undefined;
}
