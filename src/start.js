import { enableCompileCache } from 'node:module';

// The one file that is not TypeScript: with all others found compiled, Node need not load its parser of types.
enableCompileCache();
await import('./main.ts');
