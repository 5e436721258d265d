import type * as z from 'zod/mini';
import type { Pages } from './feed.ts';
import { FeedError } from './feed-error.ts';
import type { Get } from './polite-get.ts';

/** What an address gives, of the shape it must have; asked for again only if it changed. Rejects with a `FeedError`. */
export async function lookUp<Schema extends z.ZodMiniType>(
  url: string,
  shape: Schema,
  get: Get,
  pages: Pages,
): Promise<z.output<Schema>> {
  const page = await pages.read(url);
  const before = page === undefined ? undefined : shape.safeParse(page.json).data;
  const { json, ...validators } = await get(url, before === undefined ? {} : page);
  if (json === undefined && before !== undefined) return before as z.output<Schema>;
  const parsed = shape.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'the whole';
    throw new FeedError('changed-shape', `${url} has another shape: ${where}: ${issue?.message}`);
  }
  if (validators.etag !== undefined || validators.lastModified !== undefined)
    await pages.write(url, { ...validators, json: parsed.data });
  return parsed.data as z.output<Schema>;
}
