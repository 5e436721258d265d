import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../src/slack/blocks/check-limits.ts';
import { pingsOf } from '../../src/workspace/pings.ts';
import type { View } from '../../src/workspace/view.ts';
import { manifest, optional } from './manifest.ts';
import { type StartedApp, startApp, withApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Does something and gives the home tab as it is published after that. */
async function changed(person: string, act: () => Promise<unknown>): Promise<View> {
  const before = app.workspace.home(person)?.hash;
  await act();
  return app.workspace.until(
    () => {
      const now = app.workspace.home(person);
      return now?.hash !== before && now;
    },
    { what: `the home tab of ${person}` },
  );
}

const openHome = (person: string) => changed(person, () => app.workspace.openApp(person, 'home'));
const askHome = (person: string, text: string, action = 'home:ask') =>
  changed(person, () => app.workspace.clickIn('home', person, action, { filled: { 'home:question': text } }));
const said = (view: View) => JSON.stringify(view.blocks);
const listed = (view: View) => [...said(view).matchAll(/"home:again:\d+"/g)].length;
const inputOf = (view: View) => /home:question:\w*/.exec(said(view))?.[0];

async function answersTo(person: string) {
  const channel = await app.workspace.directMessage(person);
  return (await app.workspace.messages(channel)).filter(({ bot_id }) => bot_id !== undefined);
}

describe('the home tab', () => {
  it('teaches who has asked nothing, in the language of their Slack', async () => {
    const english = await openHome('ada');
    expect(said(english)).toContain('You have not asked anything yet.');
    expect(listed(english)).toBe(4);
    const chinese = await openHome('li');
    expect(said(chinese)).toContain('您还没有提过问题');
    expect(said(chinese)).not.toMatch(/"text":"[A-Z][a-z]+ [a-z]+/);
  });

  it('has one button that stands out, and says what can be asked and how old the figures are', async () => {
    const home = await openHome('sam');
    expect(said(home).match(/"style":"primary"/g)).toHaveLength(1);
    expect(said(home)).toContain('B200 vs H100');
    expect(said(home)).toMatch(/Token prices: \d+ \w+ 20\d\d/);
    expect(violations({ type: 'home', blocks: home.blocks })).toEqual([]);
  });

  it.each(['home:ask', 'home:question'])(
    'answers by %s: the figure on the tab, the whole in Messages',
    async (action) => {
      const before = (await answersTo('ada')).length;
      const input = inputOf(await openHome('ada'));
      const home = await askHome('ada', 'cost of 350k H100s? <!channel>', action);
      expect(said(home)).toMatch(/350,000 × NVIDIA H100 SXM[^"]*: about \$/);
      expect(inputOf(home)).not.toBe(input);
      const answers = (await answersTo('ada')).slice(before);
      expect(answers).toHaveLength(1);
      expect(answers[0]?.text).toMatch(/^You asked: cost of 350k H100s\? &lt;!channel&gt;\n.*about \$/);
      expect(pingsOf(answers[0] ?? {})).toEqual([]);
      expect(said(home)).toContain(String(answers[0]?.ts.replace('.', '')));
    },
  );

  it('keeps what was typed and says so when it was not understood', async () => {
    const before = await answersTo('ada');
    const input = inputOf(await openHome('ada'));
    const home = await askHome('ada', 'why is the sky blue and who let the dogs out');
    expect(inputOf(home)).toBe(input);
    expect(said(home)).toContain('I did not understand that.');
    expect(await answersTo('ada')).toEqual(before);
  });

  it('asks for a question where there is none', async () => {
    await openHome('ada');
    expect(said(await askHome('ada', ''))).toContain('Write a question first, such as: cost of 350k H100s?');
  });

  it('lists what was asked anywhere, as it was understood, to that person alone', async () => {
    await app.workspace.command('sam', 'infra', '/aicost', 'rent 64 H100s on AWS for 3 months, boss <@U1>');
    const { message } = await app.workspace.say('sam', 'infra', '@aicost H100 price in April 2024');
    await app.workspace.until(async () => (await app.workspace.thread('infra', message.ts)).length > 1);
    const home = await app.workspace.until(async () => {
      const now = await openHome('sam');
      return listed(now) === 2 && now;
    });
    expect(said(home)).toMatch(/Price · NVIDIA H100 SXM[^"]*April 2024.*Rent · 64 × NVIDIA H100 SXM/);
    expect(said(home)).not.toContain('boss');
    expect(said(await openHome('li'))).toContain('您还没有提过问题');
  });

  it('asks again with a click, and forgets the list with another', async () => {
    const before = (await answersTo('sam')).length;
    const home = await changed('sam', () => app.workspace.clickIn('home', 'sam', 'home:again:1'));
    expect(said(home)).toMatch(/Renting 64 × NVIDIA H100 SXM[^"]*: \$/);
    const [answer] = (await answersTo('sam')).slice(before);
    expect(answer?.text).toMatch(/^You asked: Rent · 64 × NVIDIA H100 SXM/);
    const cleared = await changed('sam', () => app.workspace.clickIn('home', 'sam', 'home:clear'));
    expect(said(cleared)).toContain('You have not asked anything yet.');
  });

  it('gives an answer whose thread goes on and has a title', async () => {
    await openHome('sam');
    await askHome('sam', 'cost of 64 H100s?');
    const channel = await app.workspace.directMessage('sam');
    const answer = (await answersTo('sam')).at(-1);
    const title = app.workspace.calls.findLast(({ method }) => method === 'agents.sessions.setStatus');
    expect(title?.arguments).toMatchObject({
      channel_id: channel,
      thread_ts: answer?.ts,
      status: 'active',
      title: 'Buy · 64 × NVIDIA H100 SXM · chips only',
    });
    await app.workspace.say('sam', channel, 'and on B200?', { thread: String(answer?.ts) });
    const thread = await app.workspace.until(async () => {
      const messages = await app.workspace.thread(channel, String(answer?.ts));
      return messages.length === 3 && messages;
    });
    expect(thread[2]?.text).toContain('64 × NVIDIA B200');
  });
});

describe('a question asked there', () => {
  it.each(['error-after-commit', 'drop-after-commit'] as const)(
    'is answered once when Slack takes the answer and does not say so: %s',
    async (fault) => {
      await openHome('li');
      const before = (await answersTo('li')).length;
      app.workspace.fault('chat.postMessage', fault);
      const home = await askHome('li', '256张H100要多少钱?');
      expect(said(home)).toContain('256张英伟达 H100 SXM');
      expect(await answersTo('li')).toHaveLength(before + 1);
    },
  );

  it('is one question when its button is pressed twice', async () => {
    await openHome('li');
    const before = (await answersTo('li')).length;
    const press = () =>
      app.workspace.clickIn('home', 'li', 'home:ask', { filled: { 'home:question': '128张H100要多少钱?' } });
    await changed('li', () => Promise.all([press(), press()]));
    await openHome('li');
    expect(await answersTo('li')).toHaveLength(before + 1);
  });
});

describe('without the optional scopes', () => {
  it('the home tab is there, in the first language, and asking works', async () => {
    const scopes = manifest.scopes.filter((scope) => !optional.includes(scope));
    await withApp({ workspace: { scopes } }, async ({ workspace }) => {
      await workspace.openApp('li', 'home');
      await workspace.until(() =>
        JSON.stringify(workspace.home('li')?.blocks ?? '').includes('What does AI cost?'),
      );
      const filled = { 'home:question': '64张H100要多少钱?' };
      await workspace.clickIn('home', 'li', 'home:ask', { filled });
      await workspace.until(() => JSON.stringify(workspace.home('li')?.blocks).includes('64张英伟达'));
      await workspace.openApp('ada', 'home');
      const home = await workspace.until(() => workspace.home('ada'));
      expect(JSON.stringify(home.blocks)).not.toContain('Workspace defaults');
    });
  });
});

describe('while the store is away', () => {
  it('the home tab says so, and asking works', async () => {
    const { store } = app;
    const read = store.get;
    store.get = () => Promise.reject(new Error('away'));
    try {
      const home = await openHome('sam');
      expect(said(home)).toContain('cannot be read at the moment. You can ask all the same.');
      expect(said(home)).not.toMatch(/home:(?:clear|settings|again)/);
      const asked = await askHome('sam', 'cost of 96 H100s?');
      expect(said(asked)).toMatch(/96 × NVIDIA H100 SXM[^"]*: about/);
    } finally {
      store.get = read;
    }
  });
});
