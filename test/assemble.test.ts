import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Reply } from '../src/ask.ts';
import { assemble } from '../src/assemble.ts';
import { openRedis } from '../src/store/redis.ts';

const now = '2026-11-24';

describe('the replies kept at hand', () => {
  const product = assemble();
  const twice = async (text: string) => [await product.ask(text, { now }), await product.ask(text, { now })];

  it('hold what was asked lately', async () => {
    const [first, second] = await twice('cost of 64 H100s');
    expect(second).toBe(first);
  });

  it.each([
    ['a text that is refused for its length', 'why '.repeat(10_000), 'not-understood'],
    ['a long text that is answered', `${'<@U0123456789> '.repeat(600)}cost of 64 H100s`, 'answered'],
  ])('do not hold %s', async (_, text, outcome) => {
    const [first, second] = await twice(text);
    expect(first?.outcome).toBe(outcome);
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });
});

describe('the answers kept in Redis', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-deploy-'));
  const redisUrl = inject('redisUrl');
  const prefix = `assemble-${randomUUID()}:`;
  const keptMid = 12_345;

  /** What an instance of the deployed product, a process of its own, says 64 H100s cost. */
  async function total(): Promise<number> {
    const instance = `
      const { assemble } = await import('./src/assemble.ts');
      const { openRedis } = await import('./src/store/redis.ts');
      const shared = await openRedis(${JSON.stringify(redisUrl)}, ${JSON.stringify(prefix)});
      const { answer } = await assemble({ shared }).ask('cost of 64 H100s', { now: '${now}' });
      console.log(answer.total.mid);
      await shared.close();`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', instance], {
      cwd: folder,
      env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    });
    return Number(stdout);
  }

  /** Puts a mark on every answer kept, so that it is seen when one is served. */
  async function mark(): Promise<void> {
    const store = await openRedis(redisUrl, prefix);
    for (const [key, entry] of await store.list<{ value: NonNullable<Reply['answer']> }>('')) {
      const { value } = entry;
      await store.set(key, { ...entry, value: { ...value, total: { ...value.total, mid: keptMid } } });
    }
    await store.close();
  }

  let price: number;
  beforeAll(async () => {
    const root = resolve(import.meta.dirname, '..');
    for (const name of ['src', 'intents', 'package.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    price = await total();
    await mark();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are served to the next instance', async () => {
    expect(await total()).toBe(keptMid);
  });

  it('are served after a deploy that changes the words alone', async () => {
    appendFileSync(join(folder, 'intents/en/buy.yml'), '\n# Another deploy.\n');
    expect(await total()).toBe(keptMid);
  });

  it.each([
    ['a fact', 'src/facts/accelerators/h100-sxm.yaml', '\n# Another deploy.\n'],
    ['a formula', 'src/engine/buy.ts', '\n// Another deploy.\n'],
    ['how ranges are computed', 'src/quantity/estimate.ts', '\n// Another deploy.\n'],
  ])('are not served after a deploy that changes %s', async (_, file, change) => {
    expect(await total()).toBe(keptMid);
    appendFileSync(join(folder, file), change);
    expect(await total()).toBe(price);
    await mark();
  });
});
