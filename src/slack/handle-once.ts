import type { App, Logger, ReceiverEvent } from '@slack/bolt';
import type { Deliveries } from '../memory/deliveries.ts';
import type { Work } from '../memory/work.ts';
import { type Body, deliveryKey } from './delivery-key.ts';
import { endFailed } from './end-failed.ts';
import { isFleeting } from './is-fleeting.ts';
import { isTooLate } from './is-too-late.ts';
import { within } from './within.ts';

interface HandlingOptions {
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
 * A click that only opens a form is neither recorded nor waits for the store: see is-fleeting.ts.
 *
 * When the store is out of reach, an event is not acknowledged, and Slack delivers it again; a command or a click,
 * which Slack does not, is handled unrecorded.
 */
export function handleOnce(app: App, { deliveries, log, clock }: HandlingOptions): Handling {
  const callListeners = app.processEvent.bind(app);
  const inHand = new Map<string, Promise<void>>();
  let isListed = false;

  app.processEvent = async (event) => {
    if (isFleeting(event.body)) return handleFleeting(event);
    const work = await take(deliveryKey(event.body), event.body);
    return work === undefined ? event.ack() : keep(work, event);
  };

  async function take(key: string, body: Body): Promise<Work | undefined> {
    const { token: _, ...payload } = body;
    try {
      return await deliveries.record(key, payload);
    } catch (error) {
      log.error('A delivery could not be recorded:', error);
      if (body.event !== undefined) throw error;
      return deliveries.unrecorded(key, payload);
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
      if (answer) finished = await work.finish();
      acknowledged = true;
      return event.ack(answer && !finished ? undefined : answer);
    };
    try {
      await callListeners({ ...event, ack, customProperties: { ...event.customProperties, delivery: work } });
      // Of no listener here: a button of a version before, say. Left alone, Slack would show an error or send it again.
      if (!acknowledged) await event.ack();
      if (!finished) await work.finish();
    } catch (error) {
      log.error('A delivery was not answered:', error);
      await endFailed(work, event.body, error);
      if (!acknowledged) throw error;
    }
  }

  async function handleFleeting(event: ReceiverEvent): Promise<void> {
    const id = `fleeting:${deliveryKey(event.body)}`;
    const run = callListeners(event)
      .catch((error) => log.error('A form was not opened:', error))
      .finally(() => inHand.delete(id));
    inHand.set(id, run);
    return run;
  }

  async function runAgain(id: string): Promise<void> {
    const work = inHand.has(id) ? undefined : await deliveries.begin(id);
    if (work === undefined) return;
    const body = work.payload as Body;
    if (isTooLate(body, work.recorded, clock())) {
      log.warn(`A delivery is given up after ${work.attempt - 1} attempts.`);
      await work.finish();
      return;
    }
    await keep(work, { body, ack: async () => {} }).catch(() => {});
  }

  return {
    async resume() {
      if (!isListed) await deliveries.relist();
      isListed = true;
      const due = (await deliveries.unfinished()).values();
      const workers = Array.from({ length: atOnce }, async () => {
        for (const id of due) await runAgain(id);
      });
      await Promise.all(workers);
    },
    async drain(patience) {
      await within(patience, Promise.allSettled(inHand.values()));
    },
  };
}
