import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { bareApp, startChild } from './child-app.ts';
import { inWorkspace } from './in-workspace.ts';
import { median, percentile, printHeader, printRow } from './measure.ts';
import { questions } from './questions.ts';
import { sendSigned } from './send-signed.ts';

const slowStoreApp = join(import.meta.dirname, 'slow-store-app.ts');
const EVERY = 10;
/** Kinds of interaction; all but the feedback ask something. */
const KINDS = 5;
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

/** A command, a button that asks, feedback, the working, a form with a value out of reason: in turn. */
function interaction(index: number, response_url: string): Record<string, string> {
  const trigger_id = randomUUID();
  const [team, user] = [
    { id: 'T0000000001', domain: 'acme' },
    { id: 'U0000000001', name: 'ada' },
  ];
  const kind = index % KINDS;
  if (kind === 0) {
    const text = questions[index % questions.length] ?? '';
    return {
      command: '/aicost',
      text,
      trigger_id,
      response_url,
      team_id: team.id,
      channel_id: 'C0000000001',
      user_id: user.id,
    };
  }
  const query = { intent: 'buy', accelerator: 'h100-sxm', count: index + 1, scope: 'chips' };
  if (kind === 4) return { payload: JSON.stringify(refusedForm(query, { team, user, trigger_id })) };
  const value = JSON.stringify({ q: query, l: 'en' });
  const action = [
    {},
    { type: 'button', action_id: 'ask:0', value },
    { type: 'feedback_buttons', action_id: 'feedback', value: 'helpful:buy:en' },
    { type: 'button', action_id: 'working', value },
  ][kind];
  const payload = {
    type: 'block_actions',
    team,
    user,
    trigger_id,
    response_url,
    container: { type: 'message', message_ts: '1.1', channel_id: 'C0000000001', is_ephemeral: true },
    channel: { id: 'C0000000001', name: 'infra' },
    actions: [{ block_id: 'b', action_ts: '1.2', ...action }],
  };
  return { payload: JSON.stringify(payload) };
}

/** A form of an answer, whose acknowledgement says what is wrong with it. */
function refusedForm(query: object, from: object): object {
  const place = { channel: 'C0000000001', ts: '1.1', isEphemeral: true };
  const block_id = 'accelerator-price:0';
  const value = { 'adjust:field:accelerator-price': { type: 'plain_text_input', value: 'lots' } };
  return {
    type: 'view_submission',
    ...from,
    view: {
      id: 'V0000000001',
      type: 'modal',
      callback_id: 'adjust',
      private_metadata: JSON.stringify({
        query,
        locale: 'en',
        place,
        urlKey: 'none',
        opened: 0,
        isReset: false,
      }),
      blocks: [{ type: 'input', block_id, element: { type: 'plain_text_input' } }],
      state: { values: { [block_id]: value } },
    },
  };
}
