import type { Act, Done } from '../page/act.ts';
import type { Behind } from './behind.ts';

type Performed = {
  [Kind in Act['do']]: (behind: Behind, act: Extract<Act, { do: Kind }>) => Promise<Done>;
};

/** What a person can do on the page, by what the page calls it. */
const acts: Performed = {
  async say({ workspace }, { as, channel, text, thread }) {
    const { message } = await workspace.say(as, channel, text, thread === undefined ? {} : { thread });
    return { ts: message.ts };
  },
  async command({ workspace }, { as, channel, command, text }) {
    await workspace.command(as, channel, command, text);
    return {};
  },
  async click({ workspace }, { as, channel, ts, actionId, value, chosen, state }) {
    const options = {
      ...(value !== undefined && { value }),
      ...(chosen && { chosen }),
      state: { values: state },
    };
    const { reply } = await workspace.click(as, { channel, ts }, actionId, options);
    return reply.failure === undefined ? {} : { error: reply.failure };
  },
  async clickIn({ workspace }, { as, view, actionId, value, chosen, state }) {
    const options = { state, ...(value !== undefined && { value }), ...(chosen && { chosen }) };
    const { reply } = await workspace.clickIn(view, as, actionId, options);
    return reply.failure === undefined ? {} : { error: reply.failure };
  },
  async submit({ workspace }, { as, state }) {
    const { errors, failed } = await workspace.submit(as, {}, state);
    return { ...(errors && { errors }), ...(failed !== undefined && { error: failed }) };
  },
  async close({ workspace }, { as }) {
    await workspace.closeModal(as);
    return {};
  },
  async shortcut({ workspace }, { as, callbackId, channel, ts }) {
    const on = channel === undefined || ts === undefined ? undefined : { channel, ts };
    const { reply } = await workspace.shortcut(as, callbackId, on);
    return reply.failure === undefined ? {} : { error: reply.failure };
  },
  async open({ workspace }, { as, tab }) {
    await workspace.openApp(as, tab);
    return {};
  },
  async advance({ clock }, { milliseconds }) {
    if (clock === undefined) throw new Error('This workspace goes by the real clock.');
    await clock.advance(milliseconds);
    return {};
  },
  async invite({ workspace }, { channel }) {
    await workspace.setAppMembership(channel, true);
    return {};
  },
};

/** Does what a person does on the page. Throws what cannot be done, in words. */
export function performAct(behind: Behind, act: Act): Promise<Done> {
  const perform = acts[act.do] as ((behind: Behind, act: Act) => Promise<Done>) | undefined;
  if (perform === undefined) throw new Error(`There is nothing to do called ${act.do}.`);
  return perform(behind, act);
}
