import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { runMain, startProcess } from './app-process.ts';
import { manifest } from './manifest.ts';

let workspace: Workspace;
let folder: string;
beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'a-signing-secret', ...manifest });
  folder = mkdtempSync(join(tmpdir(), 'aicost-main-'));
});
afterAll(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs start.js until it ends by itself. */
async function failing(settings: Record<string, string>) {
  const app = runMain({ AICOST_DATA: join(folder, 'failing.sqlite'), PORT: '0', ...settings });
  const [code] = await once(app.process, 'exit');
  return { code, output: app.output() };
}

const slack = () => ({
  SLACK_BOT_TOKEN: workspace.app.token,
  SLACK_SIGNING_SECRET: workspace.signingSecret,
  SLACK_API_URL: workspace.slackApiUrl,
});

describe('npm start', () => {
  it('with only a token says what else to set, where to find it, and what works without Slack', async () => {
    const { code, output } = await failing({ SLACK_BOT_TOKEN: 'xoxb-given' });
    expect(code).toBe(1);
    expect(output).toMatch(/^SLACK_SIGNING_SECRET is not set\. .*Where: api\.slack\.com\/apps/);
    expect(output).toContain('npm run -s ask');
    expect(output).not.toMatch(/\bat .*\.ts|xoxb-given/);
  });

  it('without Slack settings opens a workspace on this machine, and refuses to beside a token', async () => {
    const app = runMain({ PORT: '0' });
    await once(app.process.stdout as Readable, 'data');
    const url = /open (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(app.output())?.[1] ?? '';
    expect(await (await fetch(url)).text()).toContain('"name":"aicost"');
    expect(await app.stop()).toBe(0);
    const beside = runMain({ SLACK_BOT_TOKEN: 'xoxb-given' }, ['--local']);
    const [code] = await once(beside.process, 'exit');
    expect(code).toBe(1);
    expect(beside.output()).toContain('unset SLACK_BOT_TOKEN');
    expect(beside.output()).not.toContain('xoxb-given');
  });

  it('with a token Slack refuses names the setting and hides the token', async () => {
    const { code, output } = await failing({ ...slack(), SLACK_BOT_TOKEN: 'xoxb-of-another-workspace' });
    expect(code).toBe(1);
    expect(output).toContain('SLACK_BOT_TOKEN is refused by Slack (invalid_auth)');
    expect(output).not.toContain('xoxb-of-another-workspace');
  });

  it('where Slack is out of reach says so', async () => {
    const { code, output } = await failing({ ...slack(), SLACK_API_URL: 'http://127.0.0.1:9/api/' });
    expect(code).toBe(1);
    expect(output).toContain('SLACK_API_URL cannot be reached');
  });

  it('without a network says that Slack is out of reach, and names no setting nobody has set', async () => {
    const noNames = "import dns from 'node:dns'; dns.lookup = (...[name, , done]) => done(new Error(name));";
    const { code, output } = await failing({
      SLACK_BOT_TOKEN: workspace.app.token,
      SLACK_SIGNING_SECRET: workspace.signingSecret,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(noNames)}`,
    });
    expect(code).toBe(1);
    expect(output).toContain('Slack cannot be reached: https://slack.com/api/');
    expect(output).not.toContain('SLACK_API_URL');
  });

  it.runIf(existsSync('/proc'))('where no folder can be made for the file names the setting', async () => {
    const { code, output } = await failing({ ...slack(), AICOST_DATA: '/proc/aicost/store.sqlite' });
    expect(code).toBe(1);
    expect(output).toContain('cannot open the store /proc/aicost/store.sqlite: ');
    expect(output).toContain('give AICOST_DATA as a file in a folder that can be written to');
  });

  it('on a port that is taken names the setting', async () => {
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, output } = await failing({ ...slack(), PORT: String(port) });
    taken.close();
    expect(code).toBe(1);
    expect(output).toContain('PORT is used by another program');
  });

  it('says in one line that it is ready, and when told to stop finishes what is in hand', async () => {
    const app = await startProcess(workspace, { AICOST_DATA: join(folder, 'store.sqlite') });
    expect(app.output()).toMatch(/^aicost is ready: HTTP, port \d+\n$/m);
    workspace.fault('chat.postMessage', 'delay', { delay: 1000 });
    const { message } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
    await workspace.until(() => workspace.calls.some(({ method }) => method === 'chat.postMessage'));
    expect(await app.stop()).toBe(0);
    expect(await workspace.thread('infra', message.ts)).toHaveLength(2);
    expect(app.output()).not.toMatch(/H100|xoxb/);
  });
});
