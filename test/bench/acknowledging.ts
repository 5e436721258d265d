import { once } from 'node:events';
import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { bareApp, startChild } from './child-app.ts';
import { inWorkspace } from './in-workspace.ts';
import { interaction, KINDS } from './interaction.ts';
import { median, percentile, printHeader, printRow } from './measure.ts';
import { sendSigned } from './send-signed.ts';

const slowStoreApp = join(import.meta.dirname, 'slow-store-app.ts');
const EVERY = 10;
const SECONDS = 20;
/** Milliseconds after which Slack gives up waiting, and until a late answer must be there. */
const PATIENCE = 3000;

/** How long acknowledging takes when the store is slow, at a steady rate, whatever is still under way. */
export async function benchAcknowledging(): Promise<void> {
  await inWorkspace(async (workspace, folder) => {
    printHeader(
      `Acknowledging commands, buttons, feedback and forms: a store that answers in 50 ms, ${1000 / EVERY} a second for ${SECONDS} s; baseline: a bare Bolt app`,
    );
    const ours = await acknowledged(slowStoreApp, workspace, `${folder}/acknowledging.sqlite`);
    const bare = await acknowledged(bareApp, workspace, folder);
    const shares = { median, p99: (times: readonly number[]) => percentile(times, 0.99) };
    for (const [name, of] of Object.entries(shares)) {
      const [mine, theirs] = [of(ours.times), of(bare.times)];
      printRow(
        `until acknowledged, ${name}`,
        `${mine.toFixed(1)} ms`,
        `${theirs.toFixed(1)} ms`,
        mine / theirs,
      );
    }
    const { sent, answered } = ours;
    printRow('answered, of those that ask something', String(answered), String(sent), answered / sent);
  });
}

interface Acknowledged {
  /** Milliseconds, sorted. */
  readonly times: readonly number[];
  /** How many ask something, and how many of them were answered: in the acknowledgement or by response URL. */
  readonly sent: number;
  readonly answered: number;
}

async function acknowledged(entry: string, workspace: Workspace, data: string): Promise<Acknowledged> {
  let answered = 0;
  const sink = createServer((request, response) => {
    answered++;
    request.resume().on('end', () => response.end('ok'));
  });
  await once(sink.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(sink.address() as AddressInfo).port}/`;
  const app = await startChild(entry, workspace, data);
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const to = { port: app.port, agent, secret: workspace.signingSecret };
  const times: number[] = [];

  async function send(fields: Record<string, string>, counts: boolean): Promise<void> {
    const start = performance.now();
    const { status, body } = await sendSigned(to, fields);
    if (counts) times.push(performance.now() - start);
    if (status !== 200) throw new Error(`an interaction was not acknowledged: status ${status}`);
    if (body !== '') answered++;
  }
  // So that the app is compiled.
  for (let index = 0; index < 60; index++) await send(interaction(index, url), false);
  await sleep(PATIENCE);
  answered = 0;
  const under: Promise<void>[] = [];
  const begin = performance.now();
  for (let index = 0; index < (SECONDS * 1000) / EVERY; index++) {
    await sleep(Math.max(0, begin + index * EVERY - performance.now()));
    under.push(send(interaction(index, url), true));
  }
  await Promise.all(under);
  await sleep(PATIENCE);
  agent.destroy();
  await app.stop();
  sink.close();
  const asking = times.length - Math.floor(times.length / KINDS);
  return { times: times.sort((a, b) => a - b), sent: asking, answered };
}
