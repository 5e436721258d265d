import { expect, it } from 'vitest';
import { subjectAfter } from '../../../src/ask.ts';
import { assemble } from '../../../src/assemble.ts';
import type { Subject } from '../../../src/language/reading.ts';
import { plainText } from '../../../src/language/speak/plain-text.ts';
import { replyBlocks } from '../../../src/slack/blocks/reply-blocks.ts';

const product = assemble();

async function last(...turns: readonly string[]) {
  let subject: Subject = {};
  let reply = await product.ask('', {});
  for (const turn of turns) {
    reply = await product.ask(turn, { now: '2026-11-24', ...subject });
    subject = subjectAfter(reply, subject);
  }
  return reply;
}

/** The titles of a text's parts, in order. */
async function titles(...turns: readonly string[]): Promise<string[]> {
  const { wording } = await last(...turns);
  const all: readonly string[] = Object.values(wording.labels);
  return plainText(wording)
    .split('\n')
    .filter((line) => all.includes(line) || line === wording.table?.caption);
}

const question = 'cost of 350k h100s?';

it.each([
  ['why?', ['Working', 'Notes', 'Assumptions', 'Ask next']],
  ['show the sources', ['Sources', 'Assumptions', 'Ask next']],
  ['what are the assumptions?', ['Assumptions', 'Notes', 'Ask next']],
])('"%s" shows that part first, and leaves out what does not belong to it', async (turn, parts) => {
  expect(await titles(question, turn)).toEqual(parts);
});

it('"cheapest?" shows what each provider asks, and says which asks least', async () => {
  const { wording } = await last('rent 64 H100 on AWS for 3 months', 'cheapest?');
  const [first] = wording.table?.rows ?? [];
  expect(wording.range).toBe(`Cheapest known: ${first?.join(' · ')}`);
  expect((await titles('rent 64 H100 on AWS for 3 months', 'cheapest?'))[0]).toBe(wording.table?.caption);
});

it('in Slack a part that is asked for is shown whole, sources with their links', async () => {
  const { wording, answer } = await last(question, 'says who?');
  const { blocks } = replyBlocks(wording);
  const written = JSON.stringify(blocks);
  for (const { url } of answer?.sources ?? []) if (url) expect(written).toContain(url);
  expect(written).not.toContain(wording.labels.working);
});

it('where the question changes too, all of the answer is shown', async () => {
  const { wording } = await last(question, 'and on b200, show the sources');
  expect(wording.focus).toBeUndefined();
});

it('scripts get the whole answer whatever part is shown', async () => {
  const { wording } = await last(question, 'show the sources');
  expect(wording.working.length).toBeGreaterThan(0);
  expect(wording.figures.length).toBeGreaterThan(0);
});
