import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Checkout, ScaffoldError } from './scaffold/checkout.ts';
import { scaffold } from './scaffold/scaffold.ts';

/** A checkout in a folder. */
function checkoutIn(root: string): Checkout {
  return {
    read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
    list: (folder) => readdirSync(join(root, folder)),
  };
}

/** The `new` command in a checkout; returns its exit code. Nothing is written unless all of it can be. */
export function runNew(args: readonly string[], root: string, write: (line: string) => unknown): number {
  try {
    const { files, next } = scaffold(args, checkoutIn(root));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      write(`wrote ${path}`);
    }
    write('');
    for (const line of next) write(line);
    return 0;
  } catch (error) {
    if (!(error instanceof ScaffoldError)) throw error;
    write(error.message);
    return 1;
  }
}

if (import.meta.main)
  process.exitCode = runNew(process.argv.slice(2), resolve(import.meta.dirname, '../..'), console.log);
