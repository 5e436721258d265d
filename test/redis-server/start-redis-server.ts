import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstall } from '../programs/find-or-install.ts';

const redisServer = {
  names: ['redis-server'],
  debian: 'redis-server',
  elsewhere: 'macOS: `brew install redis`',
};

/** A real Redis of our own: on this machine only, in a temporary folder, keeping nothing. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Stops it as a crash would. Its port may be used again afterwards. */
  kill(): Promise<void>;
  /** Makes it hang: connections stay open and nothing answers. */
  pause(): void;
  resume(): void;
}

/** Starts a server and waits until it takes connections; on a free port unless one is given. */
export async function startRedisServer(port?: number): Promise<RedisServer> {
  const chosen = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'aicost-redis-'));
  const server = spawn(
    findOrInstall(redisServer),
    ['--port', `${chosen}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const stop = () => server.kill('SIGKILL');
  process.once('exit', stop);
  server.once('exit', () => {
    process.off('exit', stop);
    rmSync(folder, { recursive: true, force: true });
  });
  await ready(server, chosen);
  return {
    url: `redis://127.0.0.1:${chosen}`,
    port: chosen,
    async kill() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      stop();
      await ended;
    },
    pause: () => server.kill('SIGSTOP'),
    resume: () => server.kill('SIGCONT'),
  };
}

async function ready(server: ChildProcess, port: number): Promise<void> {
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`redis-server on port ${port} ended (${code}):\n${log}`)));
    server.stdout?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('Ready to accept connections')) resolve();
    });
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port to be had on 127.0.0.1');
  return address.port;
}
