import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../src/slack/blocks/check-limits.ts';
import { pingsOf } from '../../src/workspace/pings.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Uses "Cost this" on a message and gives its thread once there are so many answers. */
async function costed(text: string, answers: number, by = 'ada') {
  const { message } = await app.workspace.say('sam', 'infra', text);
  await app.workspace.shortcut(by, 'cost_this', message);
  return app.workspace.until(
    async () => {
      const thread = await app.workspace.thread('infra', message.ts);
      return thread.length > answers && thread.slice(1);
    },
    { what: `${answers} answers` },
  );
}

/** What is said to one person alone after something is done. */
async function toldAlone(person: string, channel: string, act: () => Promise<unknown>) {
  const before = app.workspace.ephemerals(person, channel).length;
  await act();
  return app.workspace.until(() => app.workspace.ephemerals(person, channel)[before], {
    what: 'a private note',
  });
}

describe('"Cost this"', () => {
  it('answers the questions of a message in its thread, each by itself, and says who asked for it', async () => {
    const thread = await costed(
      'Morning all! What would 64 H100s cost? Lunch at noon. And 租64张H100三个月要多少钱？ <!channel>',
      2,
    );
    expect(thread).toHaveLength(2);
    expect(thread[0]?.text).toMatch(
      /On: “What would 64 H100s cost\?”[\s\S]*64 × NVIDIA H100 SXM[\s\S]*Asked for by ada/,
    );
    expect(thread[1]?.text).toMatch(/针对：[\s\S]*64张英伟达 H100 SXM/);
    expect(thread.flatMap(pingsOf)).toEqual([]);
  });

  it('reads a question that says too little in the light of the one before', async () => {
    const thread = await costed('We want to rent 512 H100s for a year. And on B200?', 2);
    expect(thread[1]?.text).toContain('512 × NVIDIA B200');
  });

  it('answers three at most, and the thread goes on about the last', async () => {
    const thread = await costed([8, 16, 32, 64].map((count) => `Cost of ${count} H100s?`).join(' '), 3);
    expect(thread).toHaveLength(3);
    const ts = String(thread[0]?.thread_ts);
    await app.workspace.say('ada', 'infra', '@aicost and on B200?', { thread: ts });
    const more = await app.workspace.until(async () => {
      const all = await app.workspace.thread('infra', ts);
      return all.length === 6 && all;
    });
    expect(more[5]?.text).toContain('32 × NVIDIA B200');
  });

  it('answers each once when Slack takes an answer and does not say so', async () => {
    app.workspace.fault('chat.postMessage', 'error-after-commit');
    const thread = await costed('Cost of 24 H100s? Cost of 48 H100s?', 2);
    expect(thread.map(({ text }) => /(\d+) × NVIDIA/.exec(text)?.[1])).toEqual(['24', '48']);
  });

  it('tells who asked alone, where the app is no member', async () => {
    const { message } = await app.workspace.say('sam', 'lounge', 'cost of 64 H100s?');
    const note = await toldAlone('ada', 'lounge', () => app.workspace.shortcut('ada', 'cost_this', message));
    expect(note.text).toContain('64 × NVIDIA H100 SXM');
    expect(await app.workspace.thread('lounge', message.ts)).toHaveLength(1);
  });

  it.each([
    ['ada', 'Lunch at noon?', 'I found nothing in that message that I can cost.'],
    ['li', '中午一起吃饭吗？', '这条消息里没有我能计算费用的内容。'],
  ])('says so to %s alone where there is nothing to cost, with examples', async (person, text, said) => {
    const { message } = await app.workspace.say('sam', 'infra', text);
    const note = await toldAlone(person, 'infra', () => app.workspace.shortcut(person, 'cost_this', message));
    expect(note.text).toContain(said);
    expect(JSON.stringify(note.blocks)).toContain('"ask:0"');
    expect(await app.workspace.thread('infra', message.ts)).toHaveLength(1);
  });

  it('asks back alone where a word is missing', async () => {
    const { message } = await app.workspace.say('sam', 'infra', 'what would a power bill be?');
    const note = await toldAlone('ada', 'infra', () => app.workspace.shortcut('ada', 'cost_this', message));
    expect(note.text).toContain('Which accelerator do you mean?');
  });
});

describe('asking in a form', () => {
  const answers = async (person: string) =>
    (await app.workspace.messages(await app.workspace.directMessage(person))).filter(({ bot_id }) => bot_id);

  async function openForm(person: string) {
    await app.workspace.shortcut(person, 'ask');
    return app.workspace.until(() => app.workspace.modal(person), { what: 'the form' });
  }

  it('is answered in the direct messages', async () => {
    expect(violations(await openForm('li'))).toEqual([]);
    await app.workspace.submit('li', { 'ask:question': '35万枚H100要多少钱?' });
    expect(app.workspace.modal('li')).toBeUndefined();
    const [answer] = await app.workspace.until(async () => {
      const all = await answers('li');
      return all.length > 0 && all;
    });
    expect(answer?.text).toMatch(/^您问的是：35万枚H100要多少钱\?\n/);
  });

  it('says in the form what was not understood', async () => {
    await openForm('sam');
    const { errors } = await app.workspace.submit('sam', { 'ask:question': 'who let the dogs out' });
    expect(errors?.question).toContain('I did not understand that.');
    await app.workspace.submit('sam', { 'ask:question': 'cost of 64 H100s?' });
    await app.workspace.until(async () => (await answers('sam')).length === 1);
  });
});
