import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from '../../store/code-version.ts';

const source = join(import.meta.dirname, '../page');

/** The page, and what it is built of besides: the limits and the small functions it shares with the app. */
const sources = [source, join(import.meta.dirname, '../../slack/blocks')];

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
  forgetOlder(kind);
  putInPlace(partial, folder);
  return folder;
}

function forgetOlder(kind: PageKind): void {
  mkdirSync(kept, { recursive: true });
  const older = readdirSync(kept).filter((name) => name.startsWith(`page-${kind}-`) && !name.includes('.'));
  for (const name of older) rmSync(join(kept, name), { recursive: true, force: true });
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
