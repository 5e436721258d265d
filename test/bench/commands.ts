import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { bareApp, ourApp, startChild } from './child-app.ts';
import { inWorkspace } from './in-workspace.ts';
import { printHeader, printRow, secondsFor } from './measure.ts';
import { questions } from './questions.ts';

const DIFFERENT = questions.slice(0, 500);
const AT_ONCE = 16;
const ROUNDS = 4;

/** Signed slash commands a second over HTTP, all different, beside a bare Bolt app that echoes them; in turn, twice. */
export async function benchCommands(): Promise<void> {
  await inWorkspace(async (workspace, folder) => {
    printHeader(
      `Slash commands: ${DIFFERENT.length} different questions, ${AT_ONCE} at once; baseline: a bare Bolt app that echoes`,
    );
    for (const round of ['first time asked', 'asked again']) {
      const ours = await rateOf(ourApp, workspace, `${folder}/commands.sqlite`);
      const bare = await rateOf(bareApp, workspace, folder);
      printRow(`commands a second, ${round}`, ours.toFixed(0), bare.toFixed(0), ours / bare);
    }
  });
}

async function rateOf(entry: string, workspace: Workspace, data: string): Promise<number> {
  const app = await startChild(entry, workspace, data);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const send = (question: string, index: number) =>
    command(app.port, agent, workspace.signingSecret, question, index);
  for (let index = 0; index < 50; index++) await send(`warm up ${index}`, -index);
  const seconds = await secondsFor(async () => {
    for (let round = 0; round < ROUNDS; round++) await inTurns(DIFFERENT, send, round * DIFFERENT.length);
  });
  agent.destroy();
  await app.stop();
  return (ROUNDS * DIFFERENT.length) / seconds;
}

/** So many at a time, never more. */
async function inTurns(
  texts: readonly string[],
  send: (text: string, index: number) => Promise<void>,
  from: number,
) {
  let next = 0;
  const worker = async () => {
    while (next < texts.length) {
      const index = next++;
      await send(texts[index] as string, from + index);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function command(port: number, agent: Agent, secret: string, text: string, index: number): Promise<void> {
  const body = new URLSearchParams({
    command: '/aicost',
    text,
    team_id: 'T0000000001',
    channel_id: 'C0000000001',
    user_id: 'U0000000001',
    trigger_id: `${process.hrtime.bigint()}.${index}`,
    response_url: 'http://127.0.0.1:9/nowhere',
  }).toString();
  const timestamp = Math.floor(Date.now() / 1000);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signature,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ port, agent, path: '/slack/events', method: 'POST', headers }, (response) => {
      response
        .resume()
        .on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`status ${response.statusCode}`)),
        );
    });
    sent.on('error', reject).end(body);
  });
}
