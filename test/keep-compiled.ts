import { enableCompileCache } from 'node:module';

// As `npm start` does: facts and words are put together once, and not anew in every file that asks something.
enableCompileCache();
