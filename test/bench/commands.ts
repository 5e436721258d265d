import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { bareApp, ourApp, startChild } from './child-app.ts';
import { inWorkspace } from './in-workspace.ts';
import { printHeader, printRow, secondsFor } from './measure.ts';
import { questions, warmUpQuestions } from './questions.ts';
import { sendSigned } from './send-signed.ts';

const DIFFERENT = questions.slice(0, 500);
const AT_ONCE = 16;
const ROUNDS = 4;

/** Signed slash commands a second over HTTP, all different, beside a bare Bolt app that echoes them, in turn. */
export async function benchCommands(): Promise<void> {
  await inWorkspace(async (workspace, folder) => {
    printHeader(
      `Slash commands: ${DIFFERENT.length} different questions, ${AT_ONCE} at once, after the warm-up that follows every start of ours and ${warmUpQuestions.length} other commands to each; baseline: a bare Bolt app that echoes`,
    );
    const [ours, bare] = [
      await ratesOf(ourApp, workspace, `${folder}/commands.sqlite`),
      await ratesOf(bareApp, workspace, folder),
    ];
    printRow(
      'commands a second, each the first time',
      ours.first.toFixed(0),
      bare.first.toFixed(0),
      ours.first / bare.first,
    );
    printRow(
      'commands a second, asked again',
      ours.again.toFixed(0),
      bare.again.toFixed(0),
      ours.again / bare.again,
    );
  });
}

async function ratesOf(entry: string, workspace: Workspace, data: string) {
  const app = await startChild(entry, workspace, data);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const send = (question: string) => command(app.port, agent, workspace.signingSecret, question);
  const rate = async (texts: readonly string[]) =>
    texts.length / (await secondsFor(() => inTurns(texts, send)));
  // So that both apps are compiled; none of these is asked again.
  await rate(warmUpQuestions);
  const rates = { first: await rate(DIFFERENT), again: await rate(Array(ROUNDS).fill(DIFFERENT).flat()) };
  agent.destroy();
  await app.stop();
  return rates;
}

/** So many at a time, never more. */
async function inTurns(texts: readonly string[], send: (text: string) => Promise<void>) {
  let next = 0;
  const worker = async () => {
    while (next < texts.length) {
      await send(texts[next++] as string);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function command(port: number, agent: Agent, secret: string, text: string): Promise<void> {
  const { status } = await sendSigned(
    { port, agent, secret },
    {
      command: '/aicost',
      text,
      team_id: 'T0000000001',
      channel_id: 'C0000000001',
      user_id: 'U0000000001',
      trigger_id: randomUUID(),
      response_url: 'http://127.0.0.1:9/nowhere',
    },
  );
  if (status !== 200) throw new Error(`status ${status}`);
}
