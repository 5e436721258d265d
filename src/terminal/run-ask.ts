import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Reply } from '../ask.ts';
import type { Product } from '../product.ts';
import { answerThread } from './answer-thread.ts';
import { type Conversation, converse } from './converse.ts';
import { DateError, dayOf, momentOf } from './day-of.ts';
import { readInputLine, type Thread } from './input-line.ts';
import { liveProduct } from './live-product.ts';
import { report } from './report.ts';
import { stages } from './stages.ts';

const usage = `Usage: npm run -s ask -- [options] "question"
       npm run -s ask                     a conversation: follow-ups, numbers to pick, arrow keys

  --json            one JSON object on one line instead of text
  --locale en|zh    the language of the reply (else told from the question)
  --at 2024-04-27   the clock: facts published later are not seen
  --zone Area/City  whose day it is when no date is given, and whose times of the day are meant
  --stdin           one input per line: a question, a JSON array of questions forming one thread,
                    or {"ask": …, "at": …, "locale": …, "zone": …}; one JSON line per question

Exit code: 0 answered, 2 not answered, 1 a fault.`;

interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Conversation['stdout'];
  readonly stderr: { write(text: string): unknown };
}

/** The `ask` command; returns its exit code. */
export async function runAsk(args: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  try {
    const { values: options, positionals } = parseOptions(args);
    const product = await liveProduct();
    checkLocale(options.locale, product);
    if (options.stdin === true) return await answerLines(product, options, stdin, stdout);
    if (positionals.length === 0 && options.json === true)
      throw new UsageError('ask what? Put the question in quotes.');
    if (positionals.length === 0) return await talk(product, options, { stdin, stdout });
    const question = positionals.join(' ');
    const [reply] = await answerThread(product, { ...options, questions: [question] });
    stdout.write(
      `${options.json === true ? JSON.stringify(report(question, reply as Reply)) : stages(reply as Reply)}\n`,
    );
    return reply?.outcome === 'answered' ? 0 : 2;
  } catch (error) {
    const isUsage = error instanceof UsageError || error instanceof DateError;
    stderr.write(`${error instanceof Error ? error.message : error}\n${isUsage ? `\n${usage}\n` : ''}`);
    return 1;
  }
}

async function talk(
  product: Product,
  { at, locale, zone }: Partial<Omit<Thread, 'questions'>>,
  { stdin, stdout }: Pick<Streams, 'stdin' | 'stdout'>,
): Promise<number> {
  const { locales } = product.language;
  const here = new Intl.Locale(new Intl.DateTimeFormat().resolvedOptions().locale).language;
  const greeting = locale ?? locales.find((known) => known === here) ?? (locales[0] as string);
  const today = () => dayOf(at, zone, Date.now);
  const moment = () => momentOf(at, Date.now);
  await converse(product, { stdin, stdout, greeting, locale, zone, today, moment });
  return 0;
}

class UsageError extends Error {}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        stdin: { type: 'boolean' },
        locale: { type: 'string' },
        at: { type: 'string' },
        zone: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}

function checkLocale(locale: string | undefined, { language }: Product): void {
  if (locale !== undefined && !language.locales.includes(locale)) {
    throw new UsageError(`no language ${locale}: there is ${language.locales.join(', ')}`);
  }
}

async function repliesTo(thread: Thread, product: Product): Promise<Reply[]> {
  checkLocale(thread.locale, product);
  return answerThread(product, thread);
}

async function answerLines(
  product: Product,
  options: Partial<Omit<Thread, 'questions'>>,
  stdin: Streams['stdin'],
  stdout: Streams['stdout'],
): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const thread = { ...options, ...readInputLine(line) };
    const replies = await repliesTo(thread, product).catch((error: Error) => error);
    failed ||= replies instanceof Error;
    for (const [index, question] of thread.questions.entries()) {
      const line =
        replies instanceof Error
          ? { ask: question, error: replies.message }
          : report(question, replies[index] as Reply);
      stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
  return failed ? 1 : 0;
}
