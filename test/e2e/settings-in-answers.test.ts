import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPreferences } from '../../src/memory/preferences.ts';
import { idOf } from '../workspace/id-of.ts';
import { answerTo } from './acting.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
let ada: { team: string; user: string };
beforeAll(async () => {
  app = await startApp();
  const { workspace, store } = app;
  const { deliveries } = await workspace.openApp('ada');
  ada = {
    team: String(deliveries[0]?.envelope.team_id),
    user: idOf(app.workspace, 'ada'),
  };
  await keepPreferences(store, ada, { currency: 'EUR', scope: 'cluster' });
  await keepPreferences(store, { team: ada.team }, { region: 'germany', currency: 'GBP' });
});
afterAll(() => app.stop());

const told = async (person: string, text: string) => (await answerTo(app, person, text)).text;

describe('what somebody set', () => {
  it('goes before what is set for everybody, and both are named', async () => {
    const answer = await told('ada', 'cost of 64 H100s?');
    expect(answer).toMatch(/all-in cluster: about \$\S+ \(about €\S+\)/);
    expect(answer).toContain('Scope: all-in cluster, from your settings.');
    expect(answer).toContain('Currency: euro, from your settings.');
    expect(await told('sam', 'cost of 64 H100s?')).toContain("from your workspace's settings.");
    expect(await told('ada', 'yearly power bill for 100k H100s')).toContain(
      "Region: Germany, from your workspace's settings.",
    );
  });

  it('counts in a thread as well', async () => {
    const { message } = await app.workspace.say('ada', 'infra', '@aicost cost of 72 H100s?');
    const [, answer] = await app.workspace.until(async () => {
      const thread = await app.workspace.thread('infra', message.ts);
      return thread.length > 1 && thread;
    });
    expect(answer?.text).toContain('Currency: euro, from your settings.');
  });

  it('is the language of the reply, whatever the question is in', async () => {
    await keepPreferences(app.store, ada, { language: 'zh' });
    expect(await told('ada', 'cost of 64 H100s?')).toContain('美元');
    expect(await told('ada', 'help')).toContain('多少钱');
    expect(await told('sam', 'cost of 64 H100s?')).toContain('$');
  });
});
