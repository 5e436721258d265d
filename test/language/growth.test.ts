import { expect, test } from 'vitest';
import { loadVocabulary } from '../../src/language/load.ts';
import { createReader } from '../../src/language/read/create-reader.ts';
import { catalogue, NOW } from './language.ts';

/** Below the refusal of long texts: what the reading itself costs. */
const readAny = createReader(loadVocabulary(catalogue), Number.POSITIVE_INFINITY);

const LONG = 20_000;
/** What doubling a text may cost, twice over: 4 is linear, 16 would be quadratic. */
const FOURFOLD = 2.8 ** 2;
/** Milliseconds that are too few to compare. */
const LITTLE = 40;
/** The fastest of so many counts: neither another process nor a pause for garbage decides. */
const RUNS = 4;
/** So often is the long text tried, until once it is fast enough. */
const TRIES = 8;

/** Milliseconds of this process's own work on a text of a length. */
function timeOf(seed: string, length: number): number {
  const ask = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
  const before = process.cpuUsage();
  readAny(ask, { now: NOW });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each([
  'cost of 350k H100s at $25k each? ',
  '35万张H100多少钱,',
  '1 1 ',
  '1,1',
  '1-',
  '万',
  '一百万',
  '一个',
  '一张',
  '2刀一小时',
  'half a ',
  'up to about under ',
  '<',
  '<http://a|',
  ':a',
  'a-1',
  'spot ',
  'llama 7b ',
  'mfu ',
  '5 million support chats ',
  '输入1亿其中6000万命中缓存 ',
  '每天五千万token 一年',
  'hwo mcuh ',
  '1 month and ',
  'took 100 million ',
  'on 15 trillion ',
  'A100早就到货了 ',
  'not on AWS ',
  '😀',
])('reads %j in time linear in its length', (seed) => {
  const quarter = Math.min(...Array.from({ length: RUNS }, () => timeOf(seed, LONG / 4)));
  const most = Math.max(FOURFOLD * quarter, LITTLE);
  let whole = timeOf(seed, LONG);
  for (let tries = 1; tries < TRIES && whole >= most; tries += 1) whole = timeOf(seed, LONG);
  expect(whole).toBeLessThan(most);
});
