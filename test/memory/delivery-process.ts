import { appendFileSync, readFileSync } from 'node:fs';
import { rememberDeliveries } from '../../src/memory/deliveries.ts';
import type { Work } from '../../src/memory/work.ts';
import { openStore, type StoreSettings } from '../../src/store/open.ts';

/** Points at which the process kills itself, in the order it comes by them. */
export type Point = 'recorded' | 'sending' | 'answered' | 'finished';

/** What the process is told to do, as JSON, in its only argument. */
export interface Orders {
  readonly settings: StoreSettings;
  /** A file of the ids answered, one a line: where an answer is seen, and can be looked for. */
  readonly answers: string;
  readonly claimFor: number;
  /** A delivery to take in; without one, what is unfinished is taken up. */
  readonly id?: string;
  /** Where it kills itself. */
  readonly killAt?: Point;
}

/** An instance that answers deliveries as the Slack side does, and may be killed on the way. */
const { settings, answers, claimFor, id, killAt } = JSON.parse(process.argv[2] ?? '') as Orders;
const store = await openStore(settings);
const deliveries = rememberDeliveries(store, Date.now, claimFor);

function come(point: Point): void {
  if (point === killAt) process.kill(process.pid, 'SIGKILL');
}

async function answer(work: Work | undefined): Promise<void> {
  if (work === undefined) return;
  come('recorded');
  const isOut = work.reached === 'sending' && readFileSync(answers, 'utf8').includes(`${work.id}\n`);
  if (!isOut) {
    if (!(await work.sending())) return;
    come('sending');
    appendFileSync(answers, `${work.id}\n`);
    come('answered');
  }
  await work.finish();
  come('finished');
}

if (id === undefined) {
  for (const open of await deliveries.unfinished(Number.POSITIVE_INFINITY))
    await answer(await deliveries.begin(open));
} else {
  await answer(await deliveries.record(id, { text: 'cost of 350k H100s?' }));
}
await store.close();
