import * as z from 'zod/mini';
import { DAY } from '../quantity/days.ts';

/** A delivery that is not finished, as it is stored; a finished one leaves a mark and nothing of what was asked. */
export const deliveryRecord = z.object({
  /** All that is needed to run the delivery again. */
  payload: z.unknown(),
  /** When it was recorded, in the clock's milliseconds. */
  recorded: z.number(),
  /** How often work on it was begun. */
  attempts: z.number(),
  /** How far it got: nothing sent yet; the answer about to be sent and perhaps out. */
  reached: z.enum(['recorded', 'sending']),
});

export type DeliveryRecord = z.infer<typeof deliveryRecord>;

/** What is delivered once: what Slack sends to the app, or what the app posts when it is due. */
export type DeliveryKind = 'delivery' | 'slot';

/** What begins the key of every open record of a kind. */
export function openPrefixOf(kind: DeliveryKind): string {
  return `${kind}/open/`;
}

/** The ordered list of what is open of a kind, by when it is to be taken up. */
export function openListOf(kind: DeliveryKind): string {
  return `${kind}/open`;
}

/** Where all about one delivery is kept: its record while it is open, its mark once it is done, its claim. */
export function keysOf(
  kind: DeliveryKind,
  id: string,
): { readonly open: string; readonly done: string; readonly claim: string } {
  return { open: `${openPrefixOf(kind)}${id}`, done: `${kind}/done/${id}`, claim: `${kind}/${id}` };
}

/** Milliseconds a record is kept after its last change, a mark after the end: beyond Slack's last redelivery, a day later. */
export const keptFor = 3 * DAY;
