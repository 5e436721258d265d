import { createInterface } from 'node:readline/promises';
import { type Reply, subjectAfter } from '../ask.ts';
import type { Locale, Subject } from '../language/reading.ts';
import type { Product } from '../product.ts';
import { asSaidHere } from './as-said-here.ts';
import { page } from './page.ts';

export interface Conversation {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  /** The language of the greeting, and of every reply when it is said. */
  readonly greeting: Locale;
  readonly locale?: Locale | undefined;
  /** The clock's day at each question, ISO. */
  readonly today: () => string;
  /** The clock's moment at each question, where it is known better than to the day. */
  readonly moment: () => number | undefined;
  readonly zone?: string | undefined;
}

const PROMPT = '› ';

/** Columns where the output is no terminal. */
const PAGE_WIDTH = 100;

/**
 * A conversation: each line is asked, knowing what was asked before, and a number asks what was offered last. Ends with
 * the input. Lines asked before come back by the arrow keys; nothing of them is kept afterwards.
 */
export async function converse(product: Product, conversation: Conversation): Promise<void> {
  const { stdin, stdout, locale, zone, greeting, today, moment } = conversation;
  const isTerminal = stdout.isTTY === true;
  const show = ({ wording, outcome }: Reply) => {
    const numbered = picks(outcome);
    const width = Math.min(stdout.columns ?? PAGE_WIDTH, PAGE_WIDTH);
    stdout.write(`\n${page(wording, { width, styled: isTerminal, numbered })}\n\n`);
  };
  let subject: Subject = {};
  let last = await product.askAgain({ intent: 'help' }, greeting, { now: today() });
  show(last);
  stdout.write(`${last.wording.labels.conversation}\n\n`);

  const lines = createInterface({
    input: stdin,
    output: stdout,
    terminal: isTerminal,
    prompt: isTerminal ? PROMPT : '',
  });
  lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (text !== '') {
      const picked = picks(last.outcome) ? last.wording.next[Number(text) - 1] : undefined;
      const reading = picked
        ? product.askAgain(picked.query, last.locale, { now: today(), instant: moment() })
        : product.ask(text, { now: today(), instant: moment(), zone, locale, ...subject });
      last = asSaidHere(await reading);
      subject = subjectAfter(last, subject);
      show(last);
    }
    lines.prompt();
  }
  if (isTerminal) stdout.write('\n');
}

/** Where a number was asked for, a number answers that. */
function picks(outcome: Reply['outcome']): boolean {
  return outcome !== 'missing';
}
