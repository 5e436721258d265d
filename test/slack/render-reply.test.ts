import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReply } from '../../src/slack/render-reply.ts';
import { setDesk } from './desk.ts';

let at: Awaited<ReturnType<typeof setDesk>>;
beforeAll(async () => {
  at = await setDesk();
});
afterAll(() => at.clear());

const onlyAsker = { to: 'asker' } as const;
const inThread = { to: 'thread', asker: 'U1' } as const;
const question = 'cost of 350k H100s?';

describe('a reply as a message', () => {
  it('has the button that shares it only where it is wanted, and only when it is an answer', async () => {
    const shares = async (text: string, isPrivate: boolean) => {
      const audience = isPrivate ? onlyAsker : inThread;
      const { message } = await renderReply(at.desk, at.desk.ask(text), { audience });
      return JSON.stringify(message.blocks).includes('"action_id":"share"');
    };
    expect(await shares(question, true)).toBe(true);
    expect(await shares(question, false)).toBe(false);
    expect(await shares('cost of 0 H100s?', true)).toBe(false);
  });

  it.each([
    ['cost of 350k H100s?', ['adjust', 'working', 'explain', 'share', 'feedback']],
    ['H100 price in April 2024', ['explain', 'share', 'feedback']],
    ['B200 vs H100', ['explain', 'share', 'feedback']],
    ['what can you do?', []],
    ['cost of 0 H100s?', []],
  ])('to %s has the tools that there is something to do with', async (text, tools) => {
    const { message } = await renderReply(at.desk, at.desk.ask(text), { audience: onlyAsker });
    const ids = [...JSON.stringify(message.blocks).matchAll(/"action_id":"([a-z]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(tools);
  });

  it('is the same message when the same reply comes again', async () => {
    const reply = await at.desk.ask(question);
    const [first, second] = [
      await renderReply(at.desk, Promise.resolve(reply), { audience: inThread }),
      await renderReply(at.desk, Promise.resolve(reply), { audience: inThread }),
    ];
    expect(second.message).toBe(first.message);
    expect((await renderReply(at.desk, Promise.resolve(reply), { audience: onlyAsker })).message).not.toEqual(
      first.message,
    );
  });

  it('is an apology in every language when there is none, and the log tells nothing of the question', async () => {
    const { message } = await renderReply(at.desk, Promise.reject(new TypeError(`cannot read ${question}`)), {
      audience: inThread,
    });
    expect(message.text).toMatch(/Something went wrong[\s\S]*出了点问题/);
    expect(at.logged.join('\n')).toContain('TypeError');
    expect(at.logged.join('\n')).not.toContain('H100');
  });

  it('in doubt offers the answer again, in the language of the question', async () => {
    const { inDoubt } = await renderReply(at.desk, at.desk.ask('35万枚H100要多少钱?'), {
      audience: inThread,
    });
    expect(inDoubt.text).toContain('被中断');
    expect(JSON.stringify(inDoubt.blocks)).toContain('h100-sxm');
  });
});
