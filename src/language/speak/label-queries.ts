import { intents } from '../../engine/index.ts';
import type { Query, Span } from '../../engine/query.ts';
import type { Wording } from '../wording.ts';
import { describeQuery, wholeOf } from './describe-query.ts';
import { clip, fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { nameOf, sentenceCase } from './write-name.ts';
import { writeAssumed, writeSlot } from './write-slot.ts';

/** What fits on a button of every surface. */
const LONGEST_LABEL = 75;

type Next = Wording['next'][number];

/** Queries as labels that say what each changes: "Rent instead", "On NVIDIA B200", "All-in cluster". */
export function labelChanges(from: Query, queries: readonly Query[], spoken: Spoken): Next[] {
  return distinct(queries, (query) => changesBetween(from, query, spoken).join(listOf(spoken)), spoken);
}

/** Queries as labels that say what each holds in one slot. */
export function labelValues(slot: string, queries: readonly Query[], spoken: Spoken): Next[] {
  return distinct(queries, (query) => changeOf(slot, query, spoken), spoken);
}

/** Queries as labels that tell them apart. */
export function labelChoices(queries: readonly Query[], spoken: Spoken): Next[] {
  return distinct(queries, (query) => describeQuery(query, spoken), spoken);
}

/** Labels in sentence case that fit a button; two that would read the same are told in full. */
function distinct(queries: readonly Query[], label: (query: Query) => string, spoken: Spoken): Next[] {
  const labels = queries.map(label);
  return queries.map((query, index) => {
    const own = labels[index] as string;
    const alone = own !== '' && labels.indexOf(own) === labels.lastIndexOf(own);
    return {
      label: clip(sentenceCase(alone ? own : describeQuery(query, spoken), spoken), LONGEST_LABEL),
      query,
    };
  });
}

function changesBetween(from: Query, to: Query, spoken: Spoken): string[] {
  const slots = changedSlots(from, to, spoken);
  if (from.intent !== to.intent) {
    const changed = slots.filter((slot) => isSameKind(slot, from, to));
    return [
      spoken.replies.intents[to.intent]?.next ?? '',
      ...changed.map((slot) => changeOf(slot, to, spoken)).filter((words) => words !== ''),
    ];
  }
  return [
    ...slots.map((slot) => changeOf(slot, to, spoken)).filter((words) => words !== ''),
    ...assumedChanges(from, to, spoken),
  ];
}

/** The slots in which two queries differ, in the order of what a button says of them. */
function changedSlots(from: Query, to: Query, { replies: { changes } }: Spoken): readonly string[] {
  const all = new Set([...Object.keys(from), ...Object.keys(to)]);
  const changed = [...all].filter(
    (slot) => slot !== 'assume' && slot in changes.set && differ(from[slot], to[slot]),
  );
  return changed.length < 2 ? changed : Object.keys(changes.set).filter((slot) => changed.includes(slot));
}

/** Whether both queries hold something in a slot that takes the same in both. */
function isSameKind(slot: string, from: Query, to: Query): boolean {
  const takes = (query: Query) => intents.find(({ id }) => id === query.intent)?.slots[slot]?.takes;
  return from[slot] !== undefined && to[slot] !== undefined && takes(from) === takes(to);
}

function changeOf(slot: string, to: Query, spoken: Spoken): string {
  const { set, unset } = spoken.replies.changes;
  if (to[slot] === undefined) return unset[slot] ?? '';
  const whole = wholeOf(slot, to, spoken);
  return whole ?? fill(set[slot] ?? '', { [slot]: writeSlot(slot, to, spoken) });
}

function assumedChanges(from: Query, to: Query, spoken: Spoken): string[] {
  const { set, unset } = spoken.replies.changes;
  const names = new Set([...Object.keys(from.assume ?? {}), ...Object.keys(to.assume ?? {})]);
  return [...names]
    .filter((name) => differ(from.assume?.[name], to.assume?.[name]))
    .map((name) => {
      const value: Span | undefined = to.assume?.[name];
      const sentence = (value === undefined ? unset : set).assume ?? '';
      return fill(sentence, {
        name: nameOf(name, spoken) ?? name,
        value: value === undefined ? '' : writeAssumed(name, value, spoken),
      });
    });
}

function differ(a: unknown, b: unknown): boolean {
  if (a === b) return false;
  return typeof a !== 'object' || typeof b !== 'object' || JSON.stringify(a) !== JSON.stringify(b);
}

function listOf({ replies }: Spoken): string {
  return replies.parts.list;
}
