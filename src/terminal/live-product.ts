import { existsSync } from 'node:fs';
import { assemble } from '../assemble.ts';
import type { Product } from '../product.ts';
import { readStoreSettings } from '../read-settings.ts';
import { readLive } from '../sources/live-figures.ts';
import { openStore } from '../store/open.ts';

/**
 * The product with the live figures that the app, or `npm run refresh`, keeps where the settings say; with the facts of
 * the files alone where there are none, or they cannot be read.
 */
export async function liveProduct(environment = process.env): Promise<Product> {
  const product = assemble();
  const { data, redis } = readStoreSettings(environment);
  if (redis === undefined && !existsSync(data)) return product;
  try {
    const store = await openStore(redis === undefined ? { file: data } : { redisUrl: redis });
    try {
      const live = await readLive(store);
      if (live !== undefined) product.takeLive(live.figures);
    } finally {
      await store.close();
    }
  } catch {
    // files are the floor: a question in the terminal needs no store
  }
  return product;
}
