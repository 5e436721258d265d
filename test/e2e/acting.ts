import type { Ephemeral, Place } from '../../src/workspace/message.ts';
import type { Reply } from '../../src/workspace/to-app/reply.ts';
import type { View } from '../../src/workspace/view.ts';
import type { StartedApp } from './start-app.ts';

/** Asks by command and gives the answer only the asker sees. */
export async function answerTo(
  { workspace }: StartedApp,
  person: string,
  text: string,
  channel = 'infra',
): Promise<Ephemeral> {
  await workspace.command(person, channel, '/aicost', text);
  const answer = workspace.ephemerals(person, channel).at(-1);
  if (answer === undefined) throw new Error(`${text} was not answered`);
  return answer;
}

/** Opens the form of an answer. */
export async function openForm({ workspace }: StartedApp, person: string, message: Place): Promise<View> {
  await workspace.click(person, message, 'adjust');
  return workspace.until(() => workspace.modal(person), { what: 'the form' });
}

/** Sends an interaction that nobody made in the stand-in's workspace, as Slack would. */
export function sendPayload({ workspace }: StartedApp, payload: string): Promise<Reply> {
  const body = new URLSearchParams({ payload }).toString();
  return workspace.request({ contentType: 'application/x-www-form-urlencoded', body });
}
