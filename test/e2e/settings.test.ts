import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../src/slack/blocks/check-limits.ts';
import type { View } from '../../src/workspace/view.ts';
import { stateOf } from '../../src/workspace/view-state.ts';
import { idOf } from '../workspace/id-of.ts';
import { answerTo, sendPayload } from './acting.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
  for (const person of ['ada', 'sam', 'li']) await homeWhere(person, () => true);
});
afterAll(() => app.stop());

const said = (view: View | undefined) => JSON.stringify(view?.blocks);

async function homeWhere(person: string, is: (home: string) => boolean): Promise<string> {
  return app.workspace.until(
    async () => {
      await app.workspace.openApp(person, 'home');
      const home = said(app.workspace.home(person));
      return is(home) && home;
    },
    { what: `a home tab of ${person}` },
  );
}

/** Opens a form of the home tab. */
async function opened(person: string, action: string): Promise<View> {
  await app.workspace.clickIn('home', person, action);
  return app.workspace.until(() => app.workspace.modal(person), { what: 'the form' });
}

const chosen = (form: View, name: string) => {
  const block = (
    form.blocks as { block_id: string; element?: { initial_option?: { text: { text: string } } } }[]
  ).find(({ block_id }) => block_id === name);
  return block?.element?.initial_option?.text.text;
};

const told = async (person: string, text: string) => (await answerTo(app, person, text)).text;

describe('the settings', () => {
  it('are set in a form, shown on the home tab, and count at once', async () => {
    const form = await opened('sam', 'home:settings');
    expect(violations(form)).toEqual([]);
    expect(chosen(form, 'scope')).toBe('Nothing set (Chips only)');
    const sent = await app.workspace.submit('sam', {
      'settings:currency': 'EUR',
      'settings:scope': 'cluster',
    });
    expect([sent.errors, sent.failed]).toEqual([undefined, undefined]);
    expect(app.workspace.modal('sam')).toBeUndefined();
    await app.workspace.until(() => said(app.workspace.home('sam')).includes('Currency: Euro'));
    expect(await told('sam', 'cost of 64 H100s?')).toContain('Scope: all-in cluster, from your settings.');
    expect(await told('ada', 'cost of 64 H100s?')).not.toContain('from your settings');
  });

  it('are there again in the form, and can all be taken back', async () => {
    const form = await opened('sam', 'home:settings');
    expect(chosen(form, 'currency')).toBe('Euro');
    await app.workspace.submit('sam', { 'settings:currency': 'unset', 'settings:scope': 'unset' });
    expect(await told('sam', 'cost of 64 H100s?')).not.toContain('from your settings');
  });

  it('of the workspace are set by those who administer it, and count for who set nothing else', async () => {
    expect(said(app.workspace.home('ada'))).toContain('Workspace defaults');
    expect(said(app.workspace.home('sam'))).not.toContain('Workspace defaults');
    await opened('ada', 'home:workspace-settings');
    await app.workspace.submit('ada', { 'settings:region': 'germany', 'settings:language': 'zh' });
    expect(await homeWhere('sam', (home) => home.includes('德国（工作区默认）'))).toContain('AI 要花多少钱');
    const own = await opened('sam', 'home:settings');
    expect(chosen(own, 'region')).toBe('不设置（德国）');
    await app.workspace.submit('sam', { 'settings:language': 'asked', 'settings:region': 'us' });
    expect(await told('sam', 'yearly power bill for 100k H100s')).toContain('$');
    expect(await told('li', 'yearly power bill for 100k H100s')).toContain(
      '地区：德国（来自工作区的设置）。',
    );
  });

  it('of the workspace are not opened for others, nor kept when their form comes from somebody else', async () => {
    const { id } = await opened('ada', 'home:workspace-settings');
    const form = app.workspace.modal('ada');
    const payload = {
      type: 'view_submission',
      team: { id: 'T000000001', domain: 'acme' },
      user: { id: idOf(app.workspace, 'sam'), name: 'sam', username: 'sam' },
      trigger_id: 'forged',
      view: { ...form, id, state: { values: stateOf(form?.blocks ?? [], { 'settings:currency': 'JPY' }) } },
      response_urls: [],
    };
    const reply = await sendPayload(app, JSON.stringify(payload));
    expect(JSON.parse(reply.body)).toMatchObject({ response_action: 'errors' });
    await app.workspace.closeModal('ada');
    expect(await told('li', 'cost of 64 H100s?')).not.toContain('日元');
  });
});
