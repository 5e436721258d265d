import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { dirname, join } from 'node:path';

/** YAML files once parsed, kept where Node keeps compiled code; nowhere when it keeps none. */
export interface KeptFiles {
  /** What each file of this version held, in order; undefined when it is not kept. */
  read(version: string): unknown[] | undefined;
  write(version: string, data: readonly unknown[]): void;
}

/**
 * A start then parses JSON, which is some twenty times quicker than YAML. `of` says what the files hold: facts, words.
 * The version is a hash of all the text, so what is kept is never out of date; what cannot be read or written is done
 * without.
 */
export function keptFiles(of: string, folder = compileCacheFolder()): KeptFiles {
  if (folder === undefined) return { read: () => undefined, write: () => {} };
  const prefix = `${of}-`;
  const fileOf = (version: string) => join(folder, `${prefix}${version}.json`);
  return {
    read(version) {
      try {
        return JSON.parse(readFileSync(fileOf(version), 'utf8'));
      } catch {
        return undefined;
      }
    },
    write(version, data) {
      try {
        mkdirSync(folder, { recursive: true });
        const older = readdirSync(folder).filter((name) => name.startsWith(prefix));
        const partial = `${fileOf(version)}.${process.pid}`;
        writeFileSync(partial, JSON.stringify(data));
        renameSync(partial, fileOf(version));
        for (const name of older) rmSync(join(folder, name), { force: true });
      } catch {
        // A folder that cannot be written to costs time, not facts.
      }
    },
  };
}

/** Beside the folder of this Node's own version, which it empties as it likes. */
function compileCacheFolder(): string | undefined {
  const folder = getCompileCacheDir();
  return folder === undefined ? undefined : join(dirname(folder), 'aicost');
}
