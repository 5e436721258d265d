import { enableCompileCache } from 'node:module';

enableCompileCache();

// Who reads may stop before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { runAsk } = await import('./run-ask.ts');
process.exitCode = await runAsk(process.argv.slice(2), process);
