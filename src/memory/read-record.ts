import * as z from 'zod/mini';
import type { Store } from '../store/store.ts';

/** A stored record, or undefined when there is none or it has a shape of before: then it is as if forgotten. */
export async function readRecord<Schema extends z.ZodMiniType>(
  store: Store,
  key: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  return parseRecord(await store.get(key), schema);
}

/** A value read from the store as the record it should be, or undefined. */
export function parseRecord<Schema extends z.ZodMiniType>(
  value: unknown,
  schema: Schema,
): z.output<Schema> | undefined {
  // Most often there is none, and to find out what is wrong with that takes its time.
  if (value === undefined) return undefined;
  const parsed = z.safeParse(schema, value);
  return parsed.success ? parsed.data : undefined;
}
