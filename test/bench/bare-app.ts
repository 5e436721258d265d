import { enableCompileCache } from 'node:module';

enableCompileCache();

/** The least a Bolt app can be: it echoes a command. What ours is measured against. */
const { App } = await import('@slack/bolt');
const app = new App({
  token: process.env.SLACK_BOT_TOKEN ?? '',
  signingSecret: process.env.SLACK_SIGNING_SECRET ?? '',
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL ?? '' },
});
app.command('/aicost', async ({ command, ack }) => ack({ response_type: 'ephemeral', text: command.text }));
app.action(/./, async ({ ack }) => ack());
app.view(/./, async ({ ack }) => ack());
const server = await app.start(0);
console.log(`ready: HTTP, port ${(server.address() as { port: number }).port}`);
