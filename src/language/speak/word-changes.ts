import { isDeepStrictEqual } from 'node:util';
import { intents } from '../../engine/index.ts';
import type { Slot } from '../../engine/intent.ts';
import type { Query, Span } from '../../engine/query.ts';
import type { Reading } from '../reading.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { nameOf } from './write-name.ts';
import { writeAssumed, writeSlot } from './write-slot.ts';

/** What differs from the question of the thread that was refined: "Changed: accelerator NVIDIA H100 SXM → NVIDIA B200". */
export function wordChanges({ refines, show }: Partial<Reading>, query: Query, spoken: Spoken): string {
  if (refines === undefined) return '';
  const { changed, unchanged, join } = spoken.replies.parts.thread;
  const changes = changesOf(refines, query, spoken);
  if (changes.length > 0) return fill(changed, { changes: changes.join(join) });
  return show === undefined ? unchanged : '';
}

function changesOf(from: Query, to: Query, spoken: Spoken): string[] {
  const { thread } = spoken.replies.parts;
  const isOther = from.intent !== to.intent;
  const asked = isOther ? [fill(thread.asked, { from: asks(from, spoken), to: asks(to, spoken) })] : [];
  const slots = slotsOf(from, to).filter((slot) => !isDeepStrictEqual(from[slot], to[slot]));
  // Of another question only what both have is a change: the rest belongs to the question.
  const compared = isOther ? slots.filter((slot) => isSaidInBoth(slot, from, to)) : slots;
  const names = new Set([
    ...(isOther ? [] : Object.keys(from.assume ?? {})),
    ...Object.keys(to.assume ?? {}),
  ]);
  const assumed = [...names].filter((name) => !isDeepStrictEqual(from.assume?.[name], to.assume?.[name]));
  return [
    ...asked,
    ...compared.map((slot) => changeOfSlot(slot, from, to, spoken)),
    ...assumed.map((name) => {
      const write = (span: Span | undefined) =>
        span === undefined ? undefined : writeAssumed(name, span, spoken);
      const [before, now] = [write(from.assume?.[name]), write(to.assume?.[name])];
      return change({ name: nameOf(name, spoken) ?? name, from: before, to: now ?? thread.usual }, spoken);
    }),
  ];
}

/** A slot newly said is put as a button would put it; an amount whose unit tells what it is goes without a name. */
function changeOfSlot(slot: string, from: Query, to: Query, spoken: Spoken): string {
  const { set, unset } = spoken.replies.changes;
  if (from[slot] === undefined) return fill(set[slot] ?? '', { [slot]: writeSlot(slot, to, spoken) });
  const before = writeSlot(slot, from, spoken);
  const now = to[slot] === undefined ? unset[slot] : writeSlot(slot, to, spoken);
  return change(
    { name: isTold(slot, to) ? undefined : (nameOf(slot, spoken) ?? slot), from: before, to: now },
    spoken,
  );
}

/** Kinds of amount that are written with a unit of their own. */
const WITH_UNIT: ReadonlySet<Slot['takes']> = new Set([
  'duration',
  'days',
  'tokens',
  'parameters',
  'power',
  'speed',
  'volume',
  'period',
]);

/** Whether a slot's value says by its unit what it is: it is the only one of its kind. */
function isTold(slot: string, { intent: id }: Query): boolean {
  const { slots = {} } = intents.find((intent) => intent.id === id) ?? {};
  const takes = slots[slot]?.takes;
  const alike = Object.values(slots).filter((other) => other.takes === takes);
  return takes !== undefined && WITH_UNIT.has(takes) && alike.length === 1;
}

function asks({ intent }: Query, { replies }: Spoken): string {
  return replies.intents[intent]?.name ?? intent;
}

/** The slots of both, in the order of the question asked now. */
function slotsOf(from: Query, to: Query): string[] {
  const own = Object.keys(intents.find(({ id }) => id === to.intent)?.slots ?? {});
  const all = new Set([...own, ...Object.keys(from), ...Object.keys(to)]);
  return [...all].filter((slot) => slot !== 'intent' && slot !== 'assume');
}

function isSaidInBoth(slot: string, from: Query, to: Query): boolean {
  return from[slot] !== undefined && to[slot] !== undefined;
}

function change(
  { name, from, to }: { name?: string | undefined; from: string | undefined; to: string | undefined },
  { replies }: Spoken,
): string {
  const { asked, replaced, added, removed } = replies.parts.thread;
  const sentence =
    from === undefined ? added : to === undefined ? removed : name === undefined ? asked : replaced;
  return fill(sentence, { name: name ?? '', from: from ?? '', to: to ?? '' });
}
