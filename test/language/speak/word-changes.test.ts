import { expect, it } from 'vitest';
import { subjectAfter } from '../../../src/ask.ts';
import { assemble } from '../../../src/assemble.ts';
import type { Subject } from '../../../src/language/reading.ts';

const product = assemble();

/** What the reply to the last turn of a thread says of what changed. */
async function changed(...turns: readonly string[]): Promise<string> {
  let subject: Subject = {};
  let said = '';
  for (const turn of turns) {
    const reply = await product.ask(turn, { now: '2026-11-24', ...subject });
    subject = subjectAfter(reply, subject);
    said = reply.wording.changed;
  }
  return said;
}

it.each([
  [['cost of 350k h100s?'], ''],
  [['cost of 350k h100s?', 'and on b200?'], 'Changed: accelerator NVIDIA H100 SXM → NVIDIA B200'],
  [['rent 64 H100 for 3 months', 'double that'], 'Changed: count 64 → 128'],
  [
    ['rent 64 H100 on AWS for 3 months', 'any provider'],
    'Changed: provider Amazon Web Services → across the market',
  ],
  [
    ['cost of 100 h100s at $25k each', 'default price again'],
    'Changed: price per accelerator $25,000 → the usual',
  ],
  [['cost of 100 h100s', 'with a 20% discount'], 'Changed: volume discount 20%'],
  [['cost of 64 H100s', 'rent them for a year'], 'Changed: buy → rent'],
  [['cost of 64 H100s', '64?'], 'Nothing changed; this is the same question.'],
  [['cost of 64 H100s', 'why?'], ''],
  [['租64张H100三个月', '换成H200呢'], '变化：加速卡：英伟达 H100 SXM → 英伟达 H200 SXM'],
  [['租64张H100三个月', '一年呢'], '变化：3个月（2,190小时） → 1年（8,760小时）'],
])('%j is answered with "%s"', async (turns, words) => {
  expect(await changed(...turns)).toBe(words);
});
