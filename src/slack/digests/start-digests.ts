import { WebClient } from '@slack/web-api';
import type { Carrier, Deliver } from '../../digest/carrier.ts';
import { rememberDeliveries } from '../../memory/deliveries.ts';
import { clientOptionsFor } from '../app.ts';
import type { Desk } from '../desk.ts';
import { deliverSlot } from './deliver-slot.ts';
import type { DigestSettings } from './digest-settings.ts';
import { paceOf } from './pace.ts';
import { type RunningDigests, runDigests } from './run-digests.ts';
import type { Sender } from './settle-slot.ts';
import { tellLetIn } from './tell-let-in.ts';

/** Begins to deliver digests. Rejects when the queue cannot be set up. */
export async function startDigests(
  desk: Desk,
  { botToken, slackApi }: { readonly botToken: string; readonly slackApi: string },
  { queue, queuePrefix: prefix, perMinute, settled, lostAfter }: DigestSettings,
): Promise<RunningDigests> {
  const { store, clock, log } = desk;
  const client = new WebClient(botToken, { ...clientOptionsFor(slackApi), logger: log });
  const slots = rememberDeliveries(store, clock, lostAfter, 'slot');
  const pace = paceOf(store, clock, perMinute);
  const sender: Sender = { desk, clientOf: () => client, slots, pace, settled };
  const deliver: Deliver = async (id) => {
    try {
      return await deliverSlot(sender, id);
    } catch (error) {
      log.error('A digest could not be taken up:', error);
      return { wait: 5_000, of: 'slot' };
    }
  };
  const carrier = await carrierFor(deliver);
  return runDigests({ store, slots, clock, log }, carrier, (stopped) => tellLetIn(desk, client, stopped));

  async function carrierFor(deliver: Deliver): Promise<Carrier> {
    if (queue === undefined)
      return (await import('../../digest/carry-in-process.ts')).carryInProcess(deliver);
    const tell = (error: Error) => log.warn('The queue of digests:', error);
    const { carryByQueue } = await import('../../digest/carry-by-queue.ts');
    return carryByQueue(deliver, { redisUrl: queue, prefix, perMinute, lostAfter, tell });
  }
}
