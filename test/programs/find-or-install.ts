import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program the tests run. */
interface Program {
  /** What it is called on the path, most wanted first. */
  readonly names: readonly string[];
  /** The package of Debian that has it. */
  readonly debian: string;
  /** What else may be said of how to install it, after Debian's way. */
  readonly elsewhere: string;
}

/** Where the machine keeps a program; undefined when it is not on the path. */
function findProgram({ names }: Pick<Program, 'names'>, path = process.env.PATH ?? ''): string | undefined {
  return path
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

/**
 * Finds a program, or installs it where that takes no question: on Debian, as root. Throws with what to install
 * anywhere else.
 */
export function findOrInstall(program: Program): string {
  const [name = ''] = program.names;
  const found = findProgram(program);
  if (found !== undefined) return found;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    throw new Error(
      `the tests need ${name} on the path and found none: install it (Debian, Ubuntu: \`sudo apt-get install ${program.debian}\`; ${program.elsewhere}) and run them again`,
    );
  console.log(`The tests need ${name}: installing it with apt-get.`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', program.debian);
  const installed = findProgram(program, '/usr/bin');
  if (installed === undefined)
    throw new Error(`apt-get installed ${program.debian}, but not as /usr/bin/${name}`);
  return installed;
}

function apt(...args: string[]): void {
  // Another installation on the machine is waited for; no package may stop to ask.
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed (${status}):\n${stdout}\n${stderr}`);
}
