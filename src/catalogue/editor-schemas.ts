import * as z from 'zod/mini';
import { sourceSchema, thingFolders } from './fact-schema.ts';

/**
 * JSON schemas for editors, by file name: what completes keys and marks mistakes while a fact file is written.
 * Units against figures, dates and references are checked by the reader alone.
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  const things = Object.values(thingFolders).map(({ kind, schema }) => [kind, schema] as const);
  return new Map(
    [...things, ['source', sourceSchema] as const].map(([kind, schema]) => [
      `${kind}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', reused: 'ref' }), null, 2)}\n`,
    ]),
  );
}
