import type { BySize, Replies } from './replies.ts';

type Phrase = BySize[string];

/** How numbers of one size are written: `number` is the digits with their scale, `whole` adds the unit. */
export interface Form {
  readonly size: number;
  readonly number: Phrase;
  readonly whole: Phrase;
}

const formsOfReplies = new WeakMap<Replies, Map<string, readonly Form[]>>();

/** The forms of a unit, largest first; put together once. */
export function formsOf(unit: string, replies: Replies): readonly Form[] {
  const known = formsOfReplies.get(replies) ?? new Map<string, readonly Form[]>();
  formsOfReplies.set(replies, known);
  const forms = known.get(unit) ?? buildForms(unit, replies);
  known.set(unit, forms);
  return forms;
}

function buildForms(unit: string, replies: Replies): Form[] {
  const form = replies.units[unit] ?? '{n}';
  if (typeof form !== 'string') {
    return bySize(form).map(([size, whole]) => ({ size, number: '{n}', whole }));
  }
  const scales = bySize(replies.numbers.scales).map(([size, number]) => ({ size, number, whole: form }));
  return [...scales, { size: 1, number: '{n}', whole: form }];
}

function bySize(phrases: BySize): [number, Phrase][] {
  return Object.entries(phrases)
    .map(([size, phrase]): [number, Phrase] => [Number(size), phrase])
    .sort(([a], [b]) => b - a);
}
