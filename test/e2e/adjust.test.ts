import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../src/slack/blocks/check-limits.ts';
import type { Place } from '../../src/workspace/message.ts';
import type { ChannelMessage } from '../../src/workspace/read-messages.ts';
import type { View } from '../../src/workspace/view.ts';
import { answerTo, openForm } from './acting.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Asks in a channel and gives the answer everybody sees, and how to read it again. */
async function answerInThread(person: string, text: string) {
  const { workspace } = app;
  const { message } = await workspace.say(person, 'infra', `@aicost ${text}`);
  const thread = () => workspace.thread('infra', message.ts);
  await workspace.until(async () => (await thread()).length === 2);
  const [, answer] = await thread();
  return { answer: answer as ChannelMessage, thread };
}

interface Input {
  readonly block_id: string;
  readonly type: string;
  readonly label: { readonly text: string };
  readonly hint: { readonly text: string };
  readonly element: { readonly initial_value?: string };
}
const inputsOf = ({ blocks }: View) => (blocks as readonly Input[]).filter(({ type }) => type === 'input');

/** Sends the form with some fields filled in, by the name of their assumption. */
function submit(person: string, typed: Readonly<Record<string, string>>) {
  const filled = Object.entries(typed).map(([name, value]) => [`adjust:field:${name}`, value]);
  return app.workspace.submit(person, Object.fromEntries(filled));
}

const isSame = (message: Place) => (other: Place) => other.ts === message.ts;

describe('the form with the assumptions of an answer', () => {
  it('shows of each its value, unit, source and range, and keeps the limits', async () => {
    const form = await openForm(app, 'ada', await answerTo(app, 'ada', 'cost of 350k H100s?'));
    expect(violations(form)).toEqual([]);
    const [price, discount] = inputsOf(form);
    expect(price?.label.text).toBe('Price per accelerator ($)');
    expect(price?.element.initial_value).toMatch(/^[\d,]+–[\d,]+$/);
    expect(price?.hint.text).toMatch(/20\d\d · from \$700 to \$800,000/);
    expect(discount?.label.text).toBe('Volume discount (%)');
    await app.workspace.closeModal('ada');
  });

  it.each([
    ['ada', 'buy or rent 512 H100s for two years?', /Electricity price \(\$\/kWh\)/],
    ['li', '训练GPT-4花了多少钱?', /电价（美元\/千瓦时）/],
  ])('fits for %s however many assumptions there are: %s', async (person, question, label) => {
    const form = await openForm(app, person, await answerTo(app, person, question));
    expect(violations(form)).toEqual([]);
    expect(inputsOf(form).length).toBeGreaterThan(8);
    expect(JSON.stringify(form)).toMatch(label);
    await app.workspace.closeModal(person);
  });

  it('refuses wrong values at their fields, with the reason, and stays open', async () => {
    await openForm(app, 'sam', await answerTo(app, 'sam', 'power bill of 1000 H100s'));
    const { errors } = await submit('sam', { pue: '0.5', load: 'half', 'electricity-price': '3 years' });
    expect(Object.keys(errors ?? {}).map((id) => id.split(':')[0])).toEqual([
      'pue',
      'load',
      'electricity-price',
    ]);
    expect(errors?.['pue:0']).toMatch(/between 1 and 3/);
    expect(app.workspace.modal('sam')).toBeDefined();
    await app.workspace.closeModal('sam');
  });
});

describe('a form that is sent', () => {
  it('changes what one person alone sees, in its place, and says what changed and what it was', async () => {
    const { workspace } = app;
    const before = await answerTo(app, 'ada', 'cost of 8 H100s?');
    await openForm(app, 'ada', before);
    expect(await submit('ada', { 'accelerator-price': '$25k' })).not.toHaveProperty('errors');
    const after = await workspace.until(() =>
      workspace.ephemerals('ada', 'infra').find((one) => isSame(before)(one) && one.text !== before.text),
    );
    expect(after.text).toContain('$200,000');
    expect(after.text).toMatch(/Changed: price per accelerator \$25,000\nBefore: about \$/);
    expect(workspace.modal('ada')).toBeUndefined();
    expect(violations({ text: after.text, blocks: after.blocks })).toEqual([]);
    const again = await openForm(app, 'ada', after);
    expect(inputsOf(again)[0]?.element.initial_value).toBe('25,000');
    await workspace.closeModal('ada');
  });

  it('changes an answer in a thread for its asker, where the thread goes on from there', async () => {
    const { workspace } = app;
    const { answer, thread } = await answerInThread('li', '买8张H100要多少钱?');
    await openForm(app, 'li', answer);
    await submit('li', { 'accelerator-price': '2.5万' });
    await workspace.until(async () => (await thread())[1]?.text.includes('20万美元'));
    expect(await thread()).toHaveLength(2);
    expect((await thread())[1]?.text).toContain('单卡价格');
    const [root] = await thread();
    await workspace.say('li', 'infra', '@aicost 16张呢?', { thread: String(root?.ts) });
    await workspace.until(async () => (await thread()).length === 4);
    expect((await thread())[3]?.text).toContain('40万美元');
  });

  it("leaves somebody else's answer as it is: the new one stands below", async () => {
    const { workspace } = app;
    const { answer, thread } = await answerInThread('ada', 'cost of 8 H100s?');
    const form = await openForm(app, 'sam', answer);
    expect(JSON.stringify(form)).toContain('Somebody else asked');
    await submit('sam', { 'accelerator-price': '10k' });
    await workspace.until(async () => (await thread()).length === 3);
    const [, kept, below] = await thread();
    expect(kept?.text).toBe(answer.text);
    expect(below?.text).toContain('$80,000');
  });

  it('lets anybody change what was shared, and says who did', async () => {
    const { workspace } = app;
    await workspace.click('ada', await answerTo(app, 'ada', 'cost of 24 H100s?', 'lounge'), 'share');
    const shared = async () =>
      (await workspace.messages('lounge')).find(({ text }) => text.includes('24 × NVIDIA H100'));
    await workspace.until(shared);
    await openForm(app, 'li', (await shared()) as ChannelMessage);
    await submit('li', { 'accelerator-price': '21k' });
    await workspace.until(async () => (await shared())?.text.includes('$504,000'));
    expect((await shared())?.text).toMatch(/Changed by li\.[\s\S]*Shared by ada/);
  });

  it('keeps what two people changed at the same moment', async () => {
    const { workspace } = app;
    await workspace.click('ada', await answerTo(app, 'ada', 'cost of 350k B200s?'), 'share');
    const shared = async () =>
      (await workspace.messages('infra')).find(
        ({ text, bot_id }) => bot_id !== undefined && text.includes('350,000 × NVIDIA B200'),
      );
    await workspace.until(shared);
    for (const person of ['ada', 'li']) await openForm(app, person, (await shared()) as ChannelMessage);
    await Promise.all([submit('ada', { 'accelerator-price': '10,000' }), submit('li', { discount: '50%' })]);
    await workspace.until(async () => {
      const text = (await shared())?.text ?? '';
      return text.includes('Price per accelerator: $10,000') && text.includes('Volume discount: 50%');
    });
  });

  it('goes back to what is known where a field is emptied, or all are set back', async () => {
    const { workspace } = app;
    const before = await answerTo(app, 'sam', 'cost of 8 H100s at $25k each with a 10% discount');
    const text = () => workspace.ephemerals('sam', 'infra').find(isSame(before))?.text ?? '';
    await openForm(app, 'sam', before);
    await submit('sam', { discount: '' });
    await workspace.until(() => text().includes('$200,000'));
    const form = await openForm(
      app,
      'sam',
      workspace.ephemerals('sam', 'infra').find(isSame(before)) as Place,
    );
    await workspace.clickIn('modal', 'sam', 'adjust:reset');
    const reset = await workspace.until(() => {
      const shown = workspace.modal('sam');
      return shown?.hash !== form.hash && shown;
    });
    expect(inputsOf(reset)[0]?.element.initial_value).toMatch(/–/);
    expect(inputsOf(reset)[0]?.block_id).not.toBe(inputsOf(form)[0]?.block_id);
    await submit('sam', {});
    await workspace.until(() => text().includes('80% interval'));
    expect(text()).toMatch(/Changed: .*the usual/);
  });

  it('changes nothing where nothing was changed', async () => {
    const { workspace } = app;
    const before = await answerTo(app, 'ada', 'cost of 9 H100s?');
    await openForm(app, 'ada', before);
    const calls = workspace.calls.length;
    expect(await submit('ada', {})).not.toHaveProperty('errors');
    await answerTo(app, 'ada', 'cost of 10 H100s?');
    expect(workspace.calls.slice(calls).map(({ method }) => method)).not.toContain('response_url');
    expect(workspace.ephemerals('ada', 'infra').find(isSame(before))?.text).toBe(before.text);
  });
});
