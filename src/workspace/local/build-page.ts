import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DAY } from '../../quantity/days.ts';
import { codeVersion } from '../../store/code-version.ts';

const source = join(import.meta.dirname, '../page');

/** The page, what it shares with the app (limits and small functions), and how it is built. */
const sources = [
  source,
  join(import.meta.dirname, '../../slack/blocks'),
  join(import.meta.dirname, '../../language/speak'),
  import.meta.dirname,
];

/** Where other tools, too, keep what can be made again; `npm ci` empties it. */
const kept = join(import.meta.dirname, '../../../node_modules/.cache/aicost');

/** `development` has React complain, in the browser's console, of what it finds wrong with the page. */
export type PageKind = 'production' | 'development';

/**
 * The folder of the built page, which is built first where its sources changed since. Builds at the same time do not
 * get in each other's way. Throws with code ERR_MODULE_NOT_FOUND where the development dependencies are missing.
 */
export async function builtPage(kind: PageKind = 'production'): Promise<string> {
  const folder = join(kept, `page-${kind}-${codeVersion(sources)}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  const { build } = await import('vite');
  await build({
    root: source,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Said in full: Vite would go by what else NODE_ENV is, as under a test runner.
    mode: kind,
    oxc: { jsx: { runtime: 'automatic', development: kind === 'development' } },
    define: { 'process.env.NODE_ENV': JSON.stringify(kind) },
    build: {
      outDir: partial,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  });
  putInPlace(partial, folder);
  forgetOlder(folder);
  return folder;
}

/** Those of a day ago and before: a younger one may still be served by another process. */
function forgetOlder(folder: string): void {
  const dayAgo = Date.now() - DAY;
  for (const name of readdirSync(kept)) {
    const other = join(kept, name);
    if (other !== folder && statSync(other).mtimeMs < dayAgo) rmSync(other, { recursive: true, force: true });
  }
}

/** Another process may have been quicker with the same. */
function putInPlace(partial: string, folder: string): void {
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(partial, { recursive: true });
  }
}
