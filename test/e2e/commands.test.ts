import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pingsOf } from '../../src/workspace/pings.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** What a person sees after a command in `infra`, in the order it came. */
async function ask(person: string, text: string, channel = 'infra') {
  const before = app.workspace.ephemerals(person, channel).length;
  const { reply, error } = await app.workspace.command(person, channel, '/aicost', text);
  return { reply, error, seen: app.workspace.ephemerals(person, channel).slice(before) };
}

const everything = (message: { text: string; blocks?: readonly unknown[] } | undefined) =>
  JSON.stringify(message);

describe('/aicost', () => {
  it('answers in the acknowledgement itself, to the asker alone, with a figure, a range and sources', async () => {
    const { reply, error, seen } = await ask('ada', 'cost of 350k H100s?');
    expect({ status: reply.status, error, messages: seen.length }).toEqual({
      status: 200,
      error: undefined,
      messages: 1,
    });
    expect(JSON.parse(reply.body).response_type ?? 'ephemeral').toBe('ephemeral');
    expect(seen[0]?.text).toMatch(/350,000 × .*H100[\s\S]*80% interval: \$[\s\S]*= \$\d+(\.\d+)?B/);
    expect(everything(seen[0])).toContain('https://');
    expect(await app.workspace.messages('infra')).toEqual([]);
    expect(app.workspace.calls.filter(({ method }) => method !== 'auth.test')).toEqual([]);
  });

  it('answers a Chinese question in Chinese', async () => {
    const { seen } = await ask('li', '35万枚H100要多少钱?');
    expect(seen[0]?.text).toMatch(/H100[\s\S]*亿美元/);
    expect(seen[0]?.text).toContain('来源');
  });

  it('answers where the app is no member', async () => {
    const { seen } = await ask('ada', 'cost of 8 H100s?', 'lounge');
    expect(seen[0]?.text).toContain('H100');
  });

  it.each(['', 'help', ' HELP '])('teaches by example when told %j', async (text) => {
    const { seen } = await ask('ada', text);
    expect(seen[0]?.text).toContain('350k H100s');
    const { seen: greeting } = await ask('li', text);
    expect(greeting[0]?.text).toContain('35万枚H100');
  });

  it.each([
    'cost of 350k H100s <!channel> <@U0000ADA> <!subteam^S1|@all> @here?',
    '<!everyone>',
    '35万枚H100 <!here> 要多少钱?',
  ])('pings nobody, whatever is asked: %j', async (hostile) => {
    const asked = await app.workspace.command('sam', 'infra', '/aicost', hostile, { verbatim: true });
    expect(asked.error).toBeUndefined();
    const [answer] = app.workspace.ephemerals('sam', 'infra').slice(-1);
    expect(pingsOf(answer ?? {})).toEqual([]);
  });

  it.each([
    'cost of '.repeat(5000),
    '\u200b'.repeat(300),
    '‮cost of 350k H100s?',
    '🤖🤖🤖',
    '1e309 H100s',
    '-5 H100s',
    '0 H100s',
  ])('has a clear answer to hostile input', async (text) => {
    const { reply, error, seen } = await ask('ada', text);
    expect({ status: reply.status, error }).toEqual({ status: 200, error: undefined });
    expect(seen[0]?.text).toMatch(/\w/);
    expect(seen[0]?.text).not.toMatch(/Error|undefined|NaN|Infinity|\[object/);
  });

  it('logs nothing of what was asked', () => {
    expect(app.logged.join('\n')).not.toMatch(/H100|要多少钱/);
  });
});
