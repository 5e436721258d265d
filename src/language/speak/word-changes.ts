import { isDeepStrictEqual } from 'node:util';
import { intents } from '../../engine/index.ts';
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
  const { unset } = spoken.replies.changes;
  const { thread } = spoken.replies.parts;
  const isOther = from.intent !== to.intent;
  const asked = isOther ? [fill(thread.asked, { from: asks(from, spoken), to: asks(to, spoken) })] : [];
  const slots = slotsOf(from, to).filter((slot) => !isDeepStrictEqual(from[slot], to[slot]));
  // Of another question only what both have is a change: the rest belongs to the question.
  const compared = isOther ? slots.filter((slot) => isSaidInBoth(slot, from, to)) : slots;
  const assumed = [...new Set([...Object.keys(from.assume ?? {}), ...Object.keys(to.assume ?? {})])].filter(
    (name) => !isDeepStrictEqual(from.assume?.[name], to.assume?.[name]),
  );
  const write = (query: Query, slot: string) =>
    query[slot] === undefined ? undefined : writeSlot(slot, query, spoken);
  const writeSpan = (name: string, span: Span | undefined) =>
    span === undefined ? undefined : writeAssumed(name, span, spoken);
  return [
    ...asked,
    ...compared.map((slot) =>
      change(nameOf(slot, spoken) ?? slot, write(from, slot), write(to, slot) ?? unset[slot], spoken),
    ),
    ...assumed.map((name) =>
      change(
        nameOf(name, spoken) ?? name,
        writeSpan(name, from.assume?.[name]),
        writeSpan(name, to.assume?.[name]) ?? thread.usual,
        spoken,
      ),
    ),
  ];
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

function change(name: string, from: string | undefined, to: string | undefined, { replies }: Spoken): string {
  const { replaced, added, removed } = replies.parts.thread;
  const sentence = from === undefined ? added : to === undefined ? removed : replaced;
  return fill(sentence, { name, from: from ?? '', to: to ?? '' });
}
