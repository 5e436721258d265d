import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MessageBody } from '../../src/workspace/message.ts';
import { DEFAULT_PEOPLE } from '../../src/workspace/person.ts';
import { pingsOf } from '../../src/workspace/pings.ts';
import { type StartedApp, startApp } from './start-app.ts';

/** What calls people in Slack, in every form a person may type or be called. */
const calls = '<!channel> <!here|x> <!subteam^S1> <@U0000000001> @channel';

let app: StartedApp;
beforeAll(async () => {
  const people = DEFAULT_PEOPLE.map((person) => ({ ...person, realName: `${person.realName} ${calls}` }));
  app = await startApp({ workspace: { people } });
});
afterAll(() => app.stop());

/** Whom anything the app ever sent calls: by the Web API, by response URL, in an acknowledgement. */
function called(): string[] {
  const { workspace } = app;
  const acknowledged = workspace.journal.flatMap((entry) =>
    entry.kind === 'request' && entry.request.reply?.body ? [entry.request.reply.body] : [],
  );
  const sent: MessageBody[] = [
    ...workspace.calls.map(({ arguments: given }) => given),
    ...acknowledged.map((body) => JSON.parse(body) as MessageBody),
  ];
  return sent.flatMap((message) => {
    const { view = {} } = message as { view?: MessageBody };
    return [...pingsOf(message), ...pingsOf(view)];
  });
}

it('whatever people write, are called or fill in, nobody is called by what the app sends', async () => {
  const { workspace } = app;
  const channel = workspace.channelId('infra');
  const command = async (text: string) => {
    await workspace.command('ada', 'infra', '/aicost', text, { verbatim: true });
    return workspace.ephemerals('ada', channel).at(-1);
  };
  for (const text of [
    calls,
    `cost of 8 ${calls} H100s?`,
    `what does ${calls} cost at $${calls}?`,
    `digest every ${calls} at 9am`,
    `digest in #${calls}`,
    `stop the digest in #no-${calls}`,
    `help with ${calls}`,
    `cost of 100 Z9${calls}s`,
  ])
    await command(text);
  const { message } = await workspace.say('li', 'infra', `@aicost 8张H100 ${calls}`);
  await workspace.until(async () => (await workspace.thread('infra', message.ts)).length > 1);
  const answer = await command('cost of 350k H100s?');
  if (answer === undefined) throw new Error('the command was not answered');
  await workspace.click('ada', answer, 'share');
  await workspace.until(async () => (await workspace.messages('infra')).length > 1);
  await workspace.click('ada', answer, 'adjust');
  await workspace.until(() => workspace.modal('ada'), { what: 'the form' });
  const { errors } = await workspace.submit('ada', { 'adjust:field:accelerator-price': calls });
  expect(errors).toBeDefined();
  await workspace.closeModal('ada');
  await workspace.shortcut('sam', 'ask');
  await workspace.until(() => workspace.modal('sam'), { what: 'the question form' });
  await workspace.submit('sam', { 'ask:question': `who is ${calls}` });
  await command('digest every weekday at 9am');
  await workspace.setAppMembership('infra', false);
  await command('stop the digest');
  await workspace.openApp('ada', 'home');
  await workspace.until(() => workspace.home('ada'), { what: 'the home tab' });
  expect(workspace.journal.length).toBeGreaterThan(20);
  expect(called()).toEqual([]);
});
