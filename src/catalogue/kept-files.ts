import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** What was made of files, kept where Node keeps compiled code; nowhere when it keeps none. */
interface KeptFiles {
  /** What was made of this version, as it was: plain data, sets, maps, lists of numbers. Undefined when it is not kept. */
  read(version: string): unknown;
  write(version: string, data: unknown): void;
}

/** Versions kept: of one machine's several installations, each finds its own. */
const VERSIONS = 6;

/**
 * A start then does without parsing and checking. `of` says what the files hold: facts, words. The version is a hash of
 * all that the data is made of, so what is kept is never out of date; what cannot be read or written is done without.
 */
export function keptFiles(of: string, folder = compileCacheFolder()): KeptFiles {
  if (folder === undefined) return { read: () => undefined, write: () => {} };
  const prefix = `${of}-`;
  const fileOf = (version: string) => join(folder, `${prefix}${version}`);
  return {
    read(version) {
      try {
        return deserialize(readFileSync(fileOf(version)));
      } catch {
        return undefined;
      }
    },
    write(version, data) {
      try {
        mkdirSync(folder, { recursive: true });
        const partial = `${fileOf(version)}.${process.pid}`;
        writeFileSync(partial, serialize(data));
        renameSync(partial, fileOf(version));
        for (const path of oldest(folder, prefix)) rmSync(path, { force: true });
      } catch {
        // A folder that cannot be written to costs time, not facts.
      }
    },
  };
}

/** All but the newest. */
function oldest(folder: string, prefix: string): string[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix));
  const files = names.map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }));
  return files
    .sort((a, b) => b.at - a.at)
    .slice(VERSIONS)
    .map(({ path }) => path);
}

/** Beside the folder of this Node's own version, which it empties as it likes. */
function compileCacheFolder(): string | undefined {
  const folder = getCompileCacheDir();
  return folder === undefined ? undefined : join(dirname(folder), 'aicost');
}
