import { assemble } from '../../src/assemble.ts';
import { replyBlocks } from '../../src/slack/blocks/reply-blocks.ts';
import { median, percentile, printHeader, printRow, timesOf } from './measure.ts';
import { questions } from './questions.ts';

/** The whole trip from text to blocks, beside an echo of the text in a block: the first time and again. */
export async function benchTrip(): Promise<void> {
  const product = assemble();
  const now = '2026-11-24';
  const answer = async (question: string) => replyBlocks((await product.ask(question, { now })).wording);
  const echo = async (text: string) => ({
    text,
    blocks: [{ type: 'section', text: { type: 'plain_text', text } }],
  });

  printHeader(
    `Whole trip, text to blocks: ${questions.length} different questions; baseline: an echo in a block`,
  );
  for (const round of ['cold, the first time each is asked', 'warm, asked again']) {
    const [ours, baseline] = [await timesOf(questions, answer), await timesOf(questions, echo)];
    printRow(`${round}: median`, ms(median(ours)), ms(median(baseline)), median(ours) / median(baseline));
    const [slow, slowEcho] = [percentile(ours, 0.99), percentile(baseline, 0.99)];
    printRow(`${round}: 99th percentile`, ms(slow), ms(slowEcho), slow / slowEcho);
  }
  const outcomes = await Promise.all(
    questions.map(async (question) => (await product.ask(question, { now })).outcome),
  );
  console.log(
    `${outcomes.filter((outcome) => outcome === 'answered').length} of ${questions.length} were answered`,
  );
}

function ms(value: number): string {
  return `${value.toFixed(3)} ms`;
}
