import { checkCount } from './check-count.ts';
import type { Rule } from './rules.ts';
import { type Json, type Path, pointerOf } from './walk.ts';

/**
 * Adds to `found` what Slack would refuse of a value, and of what the rule says is inside it. Every reply goes through
 * it, and hardly ever is there anything to add: so it makes nothing on its way.
 */
export function checkRule(value: unknown, at: Path, rule: Rule, found: string[]): void {
  const { bounds, types, parts, entries } = rule;
  if (bounds !== undefined) {
    if (typeof value === 'string') found.push(...checkCount(at, value.length, bounds));
    else if (typeof value === 'number') found.push(...checkCount(at, value, bounds, 'is out of bounds'));
    else if (Array.isArray(value)) found.push(...checkCount(at, value.length, bounds, 'entries'));
  }
  if (types !== undefined) checkType(value, at, types, found);
  if (entries !== undefined && Array.isArray(value)) {
    for (let key = 0; key < value.length; key++) checkInside(value[key], at, key, entries, found);
  }
  for (const { key, rule } of parts) {
    const part = (value as Json | null)?.[key];
    if (part !== undefined) checkInside(part, at, key, rule, found);
    else if (rule.isNeeded) found.push(`${pointerOf(at)}/${key}: missing`);
  }
}

function checkInside(value: unknown, at: Path, key: string | number, rule: Rule, found: string[]): void {
  at.push(key);
  checkRule(value, at, rule, found);
  at.pop();
}

function checkType(value: unknown, at: Path, types: readonly string[], found: string[]): void {
  const type = String((value as Json | null)?.type);
  if (!types.includes(type)) found.push(`${pointerOf(at)}/type: ${type} is not taken here`);
}
