import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { runNew } from '../../src/terminal/new.ts';

const root = resolve(import.meta.dirname, '../..');

it.each([
  [[], 'Usage: npm run new'],
  [['planet', 'mars'], 'Usage: npm run new'],
  [['accelerator'], 'What is the accelerator called?'],
  [['accelerator', '../../etc/passwd'], 'What is the accelerator called?'],
  [['phrase', 'xx', 'rent', 'hello'], 'In which language? There is'],
  [['phrase', 'en', 'nothing', 'hello'], 'intents/en/nothing.yml is not there'],
  [['phrase', 'en', 'rent'], 'What do people ask?'],
  [['language', 'en'], 'intents/en/ is there already.'],
  [['language', 'English'], 'Which language?'],
] as const)('%j is answered with what to do', (args, said) => {
  const lines: string[] = [];
  expect(runNew(args, root, (line) => lines.push(line))).toBe(1);
  expect(lines.join('\n')).toContain(said);
});
