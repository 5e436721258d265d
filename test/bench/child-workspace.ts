import { startWorkspace } from '../../src/workspace/start-workspace.ts';

/** A stand-in Slack in a process of its own, so that what it keeps of messages is not counted as the app's. */
const channels = Number(process.argv[2]);
const workspace = await startWorkspace({ signingSecret: 'a-signing-secret' });
const ids: string[] = [];
for (let index = 0; index < channels; index++)
  ids.push(await workspace.createChannel({ name: `channel-${index}` }));
process.send?.({ slackApi: workspace.slackApiUrl, token: workspace.app.token, channels: ids });
process.on('message', async () => {
  const messages = await Promise.all(ids.map((id) => workspace.messages(id)));
  const keys = messages.flat().map(({ metadata }) => JSON.stringify(metadata));
  process.send?.({ posted: keys.length, distinct: new Set(keys).size });
});
