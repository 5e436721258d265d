import type { Bounds } from './bounds.ts';
import { limits } from './limits.ts';
import { shapes } from './shapes.ts';

/** What Slack takes of a value and of what is inside it. */
export interface Rule {
  readonly bounds: Bounds | undefined;
  /** What type of object it may be; of any where nothing is said. */
  readonly types: readonly string[] | undefined;
  /** Whether what holds it must have it. */
  readonly isNeeded: boolean;
  /** Those of its parts of which there is something to say, by key. */
  readonly parts: readonly { readonly key: string; readonly rule: Rule }[];
  /** What each entry of a list may be. */
  readonly entries: Rule | undefined;
}

/** A rule while it is put together. */
interface Growing {
  bounds: Bounds | undefined;
  types: readonly string[] | undefined;
  isNeeded: boolean;
  readonly parts: { key: string; rule: Growing }[];
  entries: Growing | undefined;
}

/** What Slack takes of an object, by its `type`: the tables of limits and shapes, each path of theirs followed once for all. */
export const rulesByType: ReadonlyMap<unknown, Rule> = new Map(
  [...new Set([...Object.keys(limits.fields), ...Object.keys(shapes)])].map((type) => [
    type,
    ruleFrom(
      (limits.fields as Readonly<Record<string, Readonly<Record<string, Bounds>>>>)[type],
      shapes[type],
    ),
  ]),
);

/** What Slack takes of a view of any type. */
export const ruleOfView = ruleFrom(limits.view);

function ruleFrom(
  fields: Readonly<Record<string, Bounds>> = {},
  parts: Readonly<Record<string, readonly string[]>> = {},
): Rule {
  const rule = emptyRule();
  for (const [path, bounds] of Object.entries(fields)) ruleAt(rule, path).bounds = bounds;
  for (const [path, types] of Object.entries(parts)) {
    const isOptional = path.endsWith('?') || path.includes('*');
    ruleAt(rule, path.replace('?', ''), !isOptional).types = types;
  }
  return rule;
}

/** The rule at the end of a path, with those that lead there. */
function ruleAt(from: Growing, path: string, isNeeded = false): Growing {
  let rule = from;
  for (const key of path.split('.')) {
    rule = key === '*' ? entriesOf(rule) : partOf(rule, key);
    rule.isNeeded ||= isNeeded;
  }
  return rule;
}

function entriesOf(rule: Growing): Growing {
  rule.entries ??= emptyRule();
  return rule.entries;
}

function partOf({ parts }: Growing, key: string): Growing {
  const known = parts.find((other) => other.key === key)?.rule;
  if (known !== undefined) return known;
  const rule = emptyRule();
  parts.push({ key, rule });
  return rule;
}

function emptyRule(): Growing {
  return { bounds: undefined, types: undefined, isNeeded: false, parts: [], entries: undefined };
}
