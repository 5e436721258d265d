import * as z from 'zod/mini';
import { type Query, span } from '../engine/query.ts';

/** A query as it is stored: whole as to its frame; whether its slots still fit its intent is for the engine to check. */
export const rememberedQuery: z.ZodMiniType<Query> = z.looseObject({
  intent: z.string(),
  assume: z.exactOptional(z.record(z.string(), span)),
  currency: z.exactOptional(z.string()),
});
