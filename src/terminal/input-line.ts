import * as z from 'zod/mini';

/** One line of standard input: a thread of one or more questions, with the circumstances it names. */
export interface Thread {
  readonly questions: readonly string[];
  readonly at?: string | undefined;
  readonly locale?: string | undefined;
  readonly zone?: string | undefined;
}

const questions = z.array(z.string()).check(z.minLength(1));
const around = z.object({
  ask: z.union([z.string(), questions]),
  at: z.nullish(z.string()),
  locale: z.nullish(z.string()),
  zone: z.nullish(z.string()),
});

/**
 * A question, a JSON array of questions, or an object around either. Whatever is not one of the last two is a question,
 * however it begins: people paste log lines in brackets.
 */
export function readInputLine(line: string): Thread {
  const value = /^\s*[[{]/.test(line) ? parseJson(line) : undefined;
  const thread = z.safeParse(questions, value);
  if (thread.success) return { questions: thread.data };
  const object = z.safeParse(around, value);
  if (!object.success) return { questions: [line] };
  const { ask, at, locale, zone } = object.data;
  return {
    questions: typeof ask === 'string' ? [ask] : ask,
    ...(at == null ? {} : { at }),
    ...(locale == null ? {} : { locale }),
    ...(zone == null ? {} : { zone }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
