import * as z from 'zod/mini';

const band = z.strictObject({ low: z.number(), high: z.number() });

const question = z.looseObject({
  id: z.string(),
  /** A question, or the turns of a thread. */
  ask: z.union([z.string(), z.array(z.string()).check(z.minLength(1))]),
  /** The asker's language, which ours must be told from the text. */
  locale: z.string(),
  /** The clock, ISO. */
  at: z.string(),
  expect: z.strictObject({
    /** The acceptable ones. */
    outcome: z.array(z.enum(['answered', 'choices', 'missing', 'not-understood'])),
    intent: z.optional(z.array(z.string())),
    /** What the query must hold at least; `{"any": […]}` accepts each of its values. */
    slots: z.optional(z.record(z.string(), z.unknown())),
    /** What the middle of the total, and of other figures, must lie in, in base units. */
    total: z.optional(band),
    figures: z.optional(z.record(z.string(), band)),
  }),
});

/** A question and what its answer must be like. */
export type ExpectedQuestion = z.infer<typeof question>;
/** Both ends included. */
export type Band = z.infer<typeof band>;

/** A file of questions cannot be read. The message has a line for each problem. */
class QuestionFileError extends Error {
  override readonly name = 'QuestionFileError';
}

/** The questions of a file, a JSON object a line. Throws a `QuestionFileError` naming every line that is none. */
export function readQuestions(file: string, text: string): ExpectedQuestion[] {
  const problems: string[] = [];
  const questions = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const read = z.safeParse(question, parsed(line));
    if (read.success) return [read.data];
    const [first] = read.error.issues;
    problems.push(`${file}:${index + 1} ${first?.path.join('.') || 'not a question'}: ${first?.message}`);
    return [];
  });
  if (problems.length > 0) throw new QuestionFileError(problems.join('\n'));
  return questions;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
