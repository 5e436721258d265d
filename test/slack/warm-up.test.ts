import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Product } from '../../src/product.ts';
import { warmUp } from '../../src/slack/warm-up.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

let folder: string;
let store: Store;
let product: Product;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aicost-'));
  store = await openStore({ file: join(folder, 'store.sqlite') });
  // One that keeps answers in the store, as several instances do.
  product = assemble({ shared: store });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** The product as it is warmed up, and every text it was asked. */
function cold(asked: string[]) {
  const { rehearse, adjustables, language } = product;
  const { locales, words } = language;
  return {
    ...{ adjustables, locales, words },
    rehearse: (text: string) => {
      asked.push(text);
      return rehearse(text);
    },
  };
}

/** Timers of a warm-up keep no process alive, nor a test. */
async function awake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => {}, 1_000);
  return work.finally(() => clearInterval(timer));
}

test('goes through the examples of every language and intent, and leaves nothing in the store', async () => {
  const asked: string[] = [];
  await awake(warmUp(cold(asked)).done);
  for (const locale of product.language.locales)
    for (const { ask } of product.language.words(locale).topics) expect(asked).toContain(ask);
  expect(await store.list('')).toEqual(new Map());
});

test('a question that is asked meanwhile is answered before more than one other example is', async () => {
  const asked: string[] = [];
  const alone = assemble();
  const warming = warmUp(cold(asked));
  await awake(new Promise((resolve) => setTimeout(resolve, 50)));
  const before = asked.length;
  // Without a store, which takes turns of its own.
  const { outcome } = await alone.ask('cost of 4,711 H100s?');
  expect(outcome).toBe('answered');
  expect(asked.length - before).toBeLessThanOrEqual(1);
  warming.stop();
  await awake(warming.done);
  expect(asked.length).toBeLessThan(warmLength());
});

test('gives way for as long as the process has something else to do', async () => {
  const asked: string[] = [];
  const warming = warmUp(cold(asked));
  const end = performance.now() + 300;
  while (performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
  // Of the moment before it was busy.
  expect(asked.length).toBeLessThanOrEqual(1);
  await awake(new Promise((resolve) => setTimeout(resolve, 300)));
  expect(asked.length).toBeGreaterThan(1);
  warming.stop();
});

test('an example that cannot be answered does not end it', async () => {
  const { adjustables, language } = product;
  const { locales, words } = language;
  let asked = 0;
  const rehearse = async () => {
    asked++;
    throw new Error('no answer');
  };
  await awake(warmUp({ rehearse, adjustables, locales, words }).done);
  expect(asked).toBe(warmLength());
});

/** Every example, twice. */
function warmLength(): number {
  const { locales, words } = product.language;
  return 2 * locales.flatMap((locale) => words(locale).examples).length;
}
