import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import type { Audience } from '../../src/slack/audience.ts';
import { limits } from '../../src/slack/blocks/limits.ts';
import { buttonValues, readButton } from '../../src/slack/button-value.ts';
import { setDesk } from './desk.ts';

let at: Awaited<ReturnType<typeof setDesk>>;
beforeAll(async () => {
  at = await setDesk();
});
afterAll(() => at.clear());

/** What a click on a button for `query`, under the reply to `text`, would ask. */
async function roundTrip(text: string, pick: (queries: readonly Query[]) => Query | undefined) {
  const reply = await at.desk.ask(text);
  const query = pick([reply.reading.query as Query, ...reply.wording.next.map((next) => next.query)]);
  const value = (await buttonValues(at.desk.store, reply, { to: 'asker' })).of(query as Query);
  return { query, value, carried: await readButton(at.desk.store, value) };
}

describe('the value of a button', () => {
  it('carries the query and the language of the reply', async () => {
    const { query, carried } = await roundTrip('35万枚H100要多少钱?', ([, next]) => next);
    expect(carried).toMatchObject({ query, locale: 'zh', replaces: false });
  });

  it('says when it is a choice, whose answer takes the place of the question', async () => {
    const reply = await at.desk.ask('128 B200');
    expect(reply.outcome).toBe('choices');
    const [choice] = reply.wording.next;
    const { of } = await buttonValues(at.desk.store, reply, { to: 'thread', asker: 'U1' });
    const value = of(choice?.query as Query);
    expect(await readButton(at.desk.store, value)).toMatchObject({
      query: choice?.query,
      replaces: true,
      asker: 'U1',
    });
  });

  it('says of the reply itself what figure it shows, of which day, and whose it is', async () => {
    const reply = await at.desk.ask('cost of 8 H100s at $25k each');
    const read = async (audience: Audience) =>
      readButton(at.desk.store, (await buttonValues(at.desk.store, reply, audience)).own);
    const shown = { mid: 8 * 25_000, day: reply.day };
    expect(await read({ to: 'asker' })).toMatchObject({ shown, asker: undefined, sharer: undefined });
    expect(await read({ to: 'thread', asker: 'U1' })).toMatchObject({ shown, asker: 'U1' });
    expect(await read({ to: 'channel', sharer: 'ada' })).toMatchObject({ shown, sharer: 'ada' });
  });

  it('refers to the query where it is too long for Slack', async () => {
    const reply = await at.desk.ask('cost of 350k H100s?');
    const assume = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`assumption-${index}`, index]),
    );
    const query = { ...(reply.reading.query as Query), assume };
    const long = { ...reply, reading: { ...reply.reading, query } };
    const { own: value = '' } = await buttonValues(at.desk.store, long, { to: 'asker' });
    expect(JSON.stringify(query).length).toBeGreaterThan(limits.fields.button.value.most);
    expect(value.length).toBeLessThan(100);
    expect(await readButton(at.desk.store, value)).toMatchObject({
      query,
      locale: 'en',
      shown: { mid: expect.any(Number), day: reply.day },
    });
  });

  it.each([
    undefined,
    '',
    '[]',
    '5',
    '"q"',
    '{"q":null,"l":"en"}',
    '{"r":"unknown"}',
    '{"q":{"intent":"buy"}}',
  ])('is refused when it is %j', async (value) => {
    expect(await readButton(at.desk.store, value)).toBeUndefined();
  });
});
