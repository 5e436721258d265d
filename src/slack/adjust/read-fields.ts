import type { ViewOutput } from '@slack/bolt';
import type { Changes } from '../../engine/query.ts';
import { isoDay } from '../../quantity/days.ts';
import { FIELD, fieldIn } from '../blocks/adjust-form.ts';
import type { Desk } from '../desk.ts';
import type { Adjusting } from './adjusting.ts';

/** What was changed in a form, or what is wrong with it, by block. */
type FieldsRead = { readonly changes: Changes } | { readonly errors: Readonly<Record<string, string>> };

/** Reads the fields that were changed; one that was emptied goes back to what is known. */
export function readFields(desk: Desk, view: ViewOutput, { query, locale }: Adjusting): FieldsRead {
  const { intent, accelerator } = query;
  const today = isoDay(desk.clock());
  const changes: Record<string, Changes[string]> = {};
  const errors: Record<string, string> = {};
  for (const { block, name, before, typed } of fieldsOf(view)) {
    if (typed === before) continue;
    if (typed === '') {
      changes[name] = undefined;
      continue;
    }
    const read = desk.readField(typed, { intent, accelerator, name, before }, today);
    if ('value' in read) changes[name] = read.value;
    else errors[block] = desk.words(locale).refusal(read.refused);
  }
  return Object.keys(errors).length > 0 ? { errors } : { changes };
}

interface SentField {
  readonly block: string;
  readonly name: string;
  readonly before: string;
  readonly typed: string;
}

function fieldsOf({ blocks, state }: ViewOutput): SentField[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'input' || block.block_id === undefined) return [];
    const { element, block_id: id } = block as { block_id: string; element: { initial_value?: string } };
    const name = fieldIn(id);
    const typed = state.values[id]?.[FIELD + name]?.value?.trim() ?? '';
    return [{ block: id, name, before: element.initial_value ?? '', typed }];
  });
}
