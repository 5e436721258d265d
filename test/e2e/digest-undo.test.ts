import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeSubscription, findSubscription } from '../../src/memory/subscriptions.ts';
import type { Ephemeral } from '../../src/workspace/message.ts';
import { answerTo } from './acting.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const place = () => ({ team: app.workspace.team.id, channel: app.workspace.channelId('infra') });
const kept = () => findSubscription(app.store, place());
const told = () => app.workspace.ephemerals('ada', place().channel);

const ask = (text: string, person = 'ada') => answerTo(app, person, text);

async function undo(answer: Ephemeral): Promise<string> {
  const before = told().length;
  await app.workspace.click('ada', answer, 'undo');
  await app.workspace.until(() => told().length > before, { what: 'what Undo says' });
  return told().at(-1)?.text ?? '';
}

describe('Undo puts back', () => {
  it.each([
    ['the days and the time', 'digest on Mondays at 10am', 'change the digest to Fridays at 11am'],
    ['the language', 'digest every weekday at 9am in English', 'digest in Chinese'],
    ['what comes on quiet days', 'digest every weekday at 9am', 'digest: nothing on quiet days'],
    ['a digest that was paused', 'digest every weekday at 9am', 'pause the digest'],
    ['a digest that was stopped', 'digest every weekday at 9am', 'stop the digest'],
    ['several things at once', 'digest every weekday at 9am', '每周一早上8点发中文摘要，没变化就不发'],
  ])('%s', async (_, first, second) => {
    await ask(first, 'li');
    const before = await kept();
    const answer = await ask(second);
    expect((await kept())?.rule).not.toEqual(before?.rule);
    expect(await undo(answer)).toMatch(/Taken back|已撤销/);
    expect((await kept())?.rule).toEqual(before?.rule);
    expect((await kept())?.due).toBe(before?.due);
    await ask('stop the digest');
  });

  it('a digest that was paused before it was resumed', async () => {
    await ask('digest every weekday at 9am');
    await ask('pause the digest');
    const answer = await ask('resume the digest');
    expect((await kept())?.rule.state).toBe('active');
    expect(await undo(answer)).toContain('The digest of #infra is paused.');
    expect((await kept())?.rule.state).toBe('paused');
    await ask('stop the digest');
  });

  it('nothing where there was nothing, and says that none is posted', async () => {
    const answer = await ask('digest every weekday at 9am');
    expect(await undo(answer)).toContain('No more digests will be posted in #infra.');
    expect((await kept())?.rule.state).toBe('ended');
  });

  it('what was due while it was paused by mistake, and not what a posted one stood for', async () => {
    await ask('digest every weekday at 9am');
    const pausing = await ask('pause the digest');
    const passed = Date.now() - 60_000;
    const lapse = (taken?: number) =>
      changeSubscription(
        app.store,
        place(),
        (one) =>
          one?.change && {
            ...one,
            change: { ...one.change, due: passed },
            ...(taken && { taken, due: taken + 60_000 }),
          },
      );
    await lapse();
    await undo(pausing);
    expect((await kept())?.due).toBe(passed);
    const again = await ask('change the digest to 8am');
    await lapse(Date.now() + 60_000);
    await undo(again);
    expect((await kept())?.due).toBeGreaterThan(Date.now());
  });
});
