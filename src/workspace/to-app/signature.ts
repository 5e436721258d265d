import { createHmac } from 'node:crypto';

/**
 * The headers with which Slack signs a request body: https://docs.slack.dev/authentication/verifying-requests-from-slack
 * @param timestamp seconds since 1970
 */
export function signatureHeaders(secret: string, timestamp: number, body: string): Record<string, string> {
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': `v0=${digest}` };
}
