import type { App, Logger, ReceiverEvent } from '@slack/bolt';
import type { Deliveries } from '../memory/deliveries.ts';
import { unrecorded, type Work } from '../memory/work.ts';
import { failureOf } from './call-slack.ts';
import { type Body, deliveryKey } from './delivery-key.ts';
import { within } from './within.ts';

export interface HandlingOptions {
  readonly deliveries: Deliveries;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** What else may be done with the deliveries of an app. */
export interface Handling {
  /** Runs again what was begun and not finished, by this process or one that died. */
  resume(): Promise<void>;
  /** Waits for what is in hand, at most so many milliseconds. */
  drain(patience: number): Promise<void>;
}

/** A response URL is good for 30 minutes, and nobody waits for an answer longer: what is older is given up. */
const longest = 30 * 60_000;

/** What fails this often, or kills the process this often, is given up. */
const attempts = 20;

/** How many are run again at the same time: after an outage of Slack there may be many, and it limits calls. */
const atOnce = 8;

/**
 * Has every delivery recorded before it is acknowledged, dropped when it was seen before, and answered once; call it
 * before the app starts. Listeners find the delivery's Work in `context.delivery` and send their answer through it.
 *
 * An answer in a command's acknowledgement is the exception: whether it arrived cannot be known, so the delivery is
 * finished just before it is sent. If the process dies in between, Slack itself tells the asker that the command
 * failed, so nothing is lost in silence; the other order would answer twice.
 *
 * When the store is out of reach, an event is not acknowledged, and Slack delivers it again; a command or a click,
 * which Slack does not, is handled unrecorded.
 */
export function handleOnce(app: App, { deliveries, log, clock }: HandlingOptions): Handling {
  const callListeners = app.processEvent.bind(app);
  const inHand = new Map<string, Promise<void>>();

  app.processEvent = async (event) => {
    const key = deliveryKey(event.body);
    if (key === undefined) return callListeners(event);
    const work = await take(key, event.body);
    return work === undefined ? event.ack() : keep(work, event);
  };

  async function take(key: string, body: Body): Promise<Work | undefined> {
    const { token: _, ...payload } = body;
    try {
      return await deliveries.record(key, payload);
    } catch (error) {
      log.error('A delivery could not be recorded:', error);
      if (body.event !== undefined) throw error;
      return unrecorded(key, payload, clock());
    }
  }

  function keep(work: Work, event: ReceiverEvent): Promise<void> {
    const run = handle(work, event).finally(() => inHand.delete(work.id));
    inHand.set(work.id, run);
    return run;
  }

  async function handle(work: Work, event: ReceiverEvent): Promise<void> {
    let finished = false;
    let acknowledged = false;
    const ack: ReceiverEvent['ack'] = async (answer) => {
      // With the store out of reach it may be answered again later, to the asker alone: better than not now.
      if (answer) finished = await work.finish().catch(() => true);
      acknowledged = true;
      return event.ack(answer && !finished ? undefined : answer);
    };
    try {
      await callListeners({ ...event, ack, customProperties: { ...event.customProperties, delivery: work } });
      if (!finished) await work.finish();
    } catch (error) {
      log.error('A delivery was not answered:', error);
      await (failureOf(error) === 'refused' ? work.finish().catch(() => {}) : work.release());
      if (!acknowledged) throw error;
    }
  }

  async function runAgain(id: string): Promise<void> {
    const work = inHand.has(id) ? undefined : await deliveries.begin(id);
    if (work === undefined) return;
    if (clock() - work.recorded > longest || work.attempt > attempts) {
      log.warn(`A delivery is given up after ${work.attempt - 1} attempts.`);
      await work.finish();
      return;
    }
    await keep(work, { body: work.payload as Body, ack: async () => {} }).catch(() => {});
  }

  return {
    async resume() {
      const waiting = (await deliveries.unfinished()).values();
      const workers = Array.from({ length: atOnce }, async () => {
        for (const id of waiting) await runAgain(id);
      });
      await Promise.all(workers);
    },
    async drain(patience) {
      await within(patience, Promise.allSettled(inHand.values()));
    },
  };
}
