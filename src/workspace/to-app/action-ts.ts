import type { Parts } from '../parts.ts';

/** From here on fractions are the workspace's own (start-workspace.ts): they tell nothing of the order of messages. */
const MINTED = 900_000;

/**
 * The timestamp of something done now. At Slack one clock stamps messages and clicks alike, and apps put them in order by
 * it. The emulator counts its messages instead, so what is done now bears the stamp of the last of them.
 */
export function actionTs({ arrivals, settings }: Parts): string {
  const stamps = [...arrivals.keys()].map((key) => key.slice(key.indexOf(':') + 1));
  const last = stamps.findLast((ts) => Number(ts.split('.')[1]) < MINTED);
  return last ?? (settings.clock() / 1000).toFixed(6);
}
