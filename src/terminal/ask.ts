import { enableCompileCache } from 'node:module';

enableCompileCache();

const { runAsk } = await import('./run-ask.ts');
process.exitCode = await runAsk(process.argv.slice(2), process);
