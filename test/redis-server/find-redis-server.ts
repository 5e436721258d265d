import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the machine keeps `redis-server`; undefined when it is not on the path. */
export function findRedisServer(path = process.env.PATH ?? ''): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, 'redis-server'))
    .find((file) => existsSync(file));
}

/**
 * Finds `redis-server`, or installs it where that takes no question: on Debian, as root.
 * Throws with what to install anywhere else.
 */
export function findOrInstallRedisServer(): string {
  const found = findRedisServer();
  if (found !== undefined) return found;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    throw new Error(
      'the tests need redis-server on the path and found none: install it (Debian, Ubuntu: `sudo apt-get install redis-server`; macOS: `brew install redis`) and run them again',
    );
  console.log('The tests need redis-server: installing it with apt-get.');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'redis-server');
  const installed = findRedisServer('/usr/bin');
  if (installed === undefined)
    throw new Error('apt-get installed redis-server, but not as /usr/bin/redis-server');
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
