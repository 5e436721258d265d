import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Product } from '../../src/product.ts';
import type { Store } from '../../src/store/store.ts';
import type { Place } from '../../src/workspace/message.ts';
import { answerTo, openForm } from './acting.ts';
import { withApp } from './start-app.ts';

const price = (value: string) => ({ 'adjust:field:accelerator-price': value });

describe('an answer that can no longer be changed in its place', () => {
  it('is given as a new message, to the asker alone, once its half hour is over', async () => {
    let ahead = 0;
    await withApp({ workspace: { clock: () => Date.now() + ahead } }, async (app) => {
      const before = await answerTo(app, 'ada', 'cost of 8 H100s?');
      await openForm(app, 'ada', before);
      app.workspace.fault('response_url', 'delay', { delay: 500 });
      await app.workspace.submit('ada', price('10k'));
      ahead = 31 * 60_000;
      await app.workspace.until(() =>
        app.workspace.ephemerals('ada', 'infra').at(-1)?.text.includes('$80,000'),
      );
      expect(app.workspace.ephemerals('ada', 'infra')[0]?.text).toBe(before.text);
      expect(app.workspace.ephemerals('li', 'infra')).toEqual([]);
    });
  });

  it('is given directly where the app is no member', async () => {
    let ahead = 0;
    await withApp({ workspace: { clock: () => Date.now() + ahead } }, async (app) => {
      await openForm(app, 'ada', await answerTo(app, 'ada', 'cost of 8 H100s?', 'lounge'));
      app.workspace.fault('response_url', 'delay', { delay: 500 });
      await app.workspace.submit('ada', price('10k'));
      ahead = 31 * 60_000;
      const direct = await app.workspace.directMessage('ada');
      await app.workspace.until(async () =>
        (await app.workspace.messages(direct)).some(({ text }) => text.includes('$80,000')),
      );
    });
  });

  it('is changed once although Slack failed at first', async () => {
    await withApp({}, async ({ workspace }) => {
      const { message } = await workspace.say('ada', 'infra', '@aicost cost of 8 H100s?');
      const thread = () => workspace.thread('infra', message.ts);
      await workspace.until(async () => (await thread()).length === 2);
      const [, answer] = await thread();
      await workspace.click('ada', answer as Place, 'adjust');
      await workspace.until(() => workspace.modal('ada'));
      workspace.fault('chat.update', 'error-after-commit');
      await workspace.submit('ada', price('10k'));
      await workspace.until(
        () => workspace.calls.filter(({ method }) => method === 'chat.update').length === 2,
      );
      await workspace.until(async () => (await thread())[1]?.text.includes('$80,000'));
      expect(await thread()).toHaveLength(2);
    });
  });
});

/** The store, each of its answers as many milliseconds later as it is told. */
function slow(store: Store, milliseconds: () => number): Store {
  return new Proxy(store, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function' || key === 'close' || key === 'healthy') return value;
      return async (...given: unknown[]) => {
        await sleep(milliseconds());
        return value.apply(target, given);
      };
    },
  });
}

describe('a form', () => {
  it('opens within a second although the store takes two for everything', async () => {
    let delay = 0;
    await withApp({ storeOf: (store) => slow(store, () => delay) }, async (app) => {
      const message = await answerTo(app, 'ada', 'cost of 8 H100s?');
      delay = 2000;
      const start = performance.now();
      await openForm(app, 'ada', message);
      expect(performance.now() - start).toBeLessThan(1000);
      delay = 500;
      await app.workspace.submit('ada', price('10k'));
      await app.workspace.until(
        () => app.workspace.ephemerals('ada', 'infra').some(({ text }) => text.includes('$80,000')),
        { within: 30_000 },
      );
    });
  }, 60_000);
});

describe('a form that takes long to make', () => {
  it('is announced at once, and there a little later', async () => {
    let delay = 0;
    const productOf = (product: Product): Product => ({
      ...product,
      askAgain: async (...given) => {
        await sleep(delay);
        return product.askAgain(...given);
      },
    });
    await withApp({ productOf }, async (app) => {
      const message = await answerTo(app, 'ada', 'cost of 8 H100s?');
      delay = 1500;
      const announced = await openForm(app, 'ada', message);
      expect(JSON.stringify(announced)).toContain('One moment');
      const form = await app.workspace.until(() => {
        const shown = app.workspace.modal('ada');
        return shown?.callback_id === 'adjust' && shown;
      });
      expect(form.id).toBe(announced.id);
    });
  });
});

describe('where Slack does not know a block yet', () => {
  it('a message comes without it, its tables as lists, and what a chart shows in words', async () => {
    const unknownBlocks = ['data_visualization', 'table'];
    await withApp({ workspace: { unknownBlocks } }, async ({ workspace }) => {
      const { message } = await workspace.say('ada', 'infra', '@aicost buy or rent 512 H100s for two years?');
      const thread = () => workspace.thread('infra', message.ts);
      await workspace.until(async () => (await thread()).length === 2);
      const answer = (await thread())[1];
      const types = ((answer?.blocks ?? []) as { type: string }[]).map(({ type }) => type);
      expect(types.filter((type) => unknownBlocks.includes(type))).toEqual([]);
      expect(types).toContain('actions');
      const shown = JSON.stringify(answer?.blocks);
      expect(shown).toMatch(/Assumption: Price per server · Value: \$/);
      expect(shown).toMatch(/At 24 months: Cost of owning: \$/);
      await workspace.click('ada', answer as Place, 'working');
      await workspace.until(() => workspace.ephemerals('ada', 'infra').length === 1);
      expect(workspace.ephemerals('ada', 'infra')[0]?.thread_ts).toBe(message.ts);
    });
  });
});
