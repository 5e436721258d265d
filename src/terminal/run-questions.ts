import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Reply } from '../ask.ts';
import { assemble } from '../assemble.ts';
import { answerThread } from './answer-thread.ts';
import { readQuestions } from './question-file.ts';
import { questionsPage, questionsReport } from './questions-page.ts';
import { type Score, scoreQuestion } from './score-question.ts';

const usage = `Usage: npm run -s questions -- [--json] FILE

Asks every question of a file and scores the replies. A line is a JSON object: "id"; "ask", a question or the turns of
a thread, scored on its last; "locale"; "at", the clock; "expect": "outcome", "intent" (lists of the acceptable ones),
"slots" (what the query must hold at least, {"any": […]} for each of several values, numbers within 0.1 %), "total" and
"figures" (bands for their middle). A wrong value is one an answer goes by in place of the one expected.

  --json    one JSON object on one line instead of a table

Exit code: 0 when every question gets what it expects, 2 when one does not, 1 on a fault.`;

/** The `questions` command; returns its exit code. */
export async function runQuestions(
  args: readonly string[],
  { stdout, stderr }: Record<'stdout' | 'stderr', { write(text: string): unknown }>,
): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Error(`which file?\n\n${usage}`);
    const scores = await scoreFile(file);
    const printed = values.json ? JSON.stringify(questionsReport(scores)) : questionsPage(scores);
    stdout.write(`${printed}\n`);
    return scores.every(({ misses }) => misses.length === 0) ? 0 : 2;
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

async function scoreFile(file: string): Promise<Score[]> {
  const questions = readQuestions(file, readFileSync(file, 'utf8'));
  const product = assemble();
  const scores: Score[] = [];
  for (const question of questions) {
    const { ask, at } = question;
    const replies = await answerThread(product, { questions: typeof ask === 'string' ? [ask] : ask, at });
    scores.push(scoreQuestion(question, replies.at(-1) as Reply));
  }
  return scores;
}
