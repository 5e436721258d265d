import type * as z from 'zod/mini';
import type { FactProblem } from './fact-error.ts';
import { nearNames } from './near-names.ts';

type Schema = z.ZodMiniType;

/** What keeps a file's data from having the shape of its schema, with the remedy; nothing when it has. */
export function checkShape(file: string, data: unknown, schema: Schema): FactProblem[] {
  const { error } = schema.safeParse(data);
  return (error?.issues ?? []).flatMap((issue): FactProblem[] => {
    if (issue.code !== 'unrecognized_keys') return [{ file, path: issue.path, message: issue.message }];
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({ file, path: [...issue.path, key], message: unknownKey(key, known) }));
  });
}

function unknownKey(key: string, known: readonly string[]): string {
  const [near] = nearNames(key, known);
  return near === undefined
    ? `no key called ${key}; known: ${known.join(', ')}`
    : `no key called ${key}: did you mean ${near}?`;
}

/** The keys a schema allows at a path. */
function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const { innerType, element, shape = {} } = (schema._zod as unknown as { def: Definition }).def;
  if (innerType !== undefined) return keysAt(innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape);
  const next = element ?? shape[String(key)];
  return next === undefined ? [] : keysAt(next, rest);
}

/** What an optional, an array and an object schema hold. */
interface Definition {
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
}
