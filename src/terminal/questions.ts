import { enableCompileCache } from 'node:module';

enableCompileCache();

const { runQuestions } = await import('./run-questions.ts');
process.exitCode = await runQuestions(process.argv.slice(2), process);
