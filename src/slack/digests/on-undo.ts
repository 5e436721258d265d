import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import * as z from 'zod/mini';
import { fill } from '../../language/speak/fill.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import { undone } from '../../memory/subscription-undo.ts';
import { changeSubscription } from '../../memory/subscriptions.ts';
import type { Work } from '../../memory/work.ts';
import { UNDO } from '../blocks/action-blocks.ts';
import { escapeText } from '../blocks/escape.ts';
import type { Desk } from '../desk.ts';
import { labelInAll } from '../labels.ts';
import { placeOf } from '../place-of.ts';
import { respondOnce, tellAsker } from '../respond-once.ts';
import { standingOf } from './standing.ts';

const value = z.object({ team: z.string(), channel: z.string(), id: z.string(), l: z.string() });

/**
 * Takes back what was done to a digest, as long as it is the last that was done, and only for members. What others see
 * is told to all of them.
 */
export function onUndo(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>(UNDO, async ({ ack, body, action, client, context }) => {
    await ack();
    const { response_url: url } = body;
    const carried = z.safeParse(value, parsed(action.value)).data;
    const shown = placeOf(body);
    if (carried === undefined || carried.team !== context.teamId || shown === undefined)
      return tellAsker(url, { text: labelInAll(desk, 'outdated') });
    const { l: locale, id, ...place } = carried;
    const { labels } = desk.words(locale);
    const standing = await standingOf(client, place.channel, body.user.id);
    const say = (key: string, rule = '') =>
      fill(labels[key] ?? '', { channel: standing.name ?? labels.here ?? '', rule });
    const thread = shown.thread ?? shown.ts;
    if (standing.kind !== 'member') {
      const text = escapeText(say(`digest-${standing.kind}`));
      return tellAsker(url, { text }, shown.isEphemeral ? undefined : thread);
    }
    const whatHolds = ({ rule: { state, schedule, quiet, locale: language } }: Subscription) => {
      const rule = desk.words(locale).said({ intent: 'digest', schedule, quiet, language });
      return state === 'ended' ? say('digest-unsubscribed') : say(`digest-is-${state}`, rule);
    };
    let isUndone = false;
    const work = context.delivery as Work;
    const now = await changeSubscription(desk.store, place, (current) => {
      const before = undone(current, id, desk.clock());
      isUndone = before !== undefined;
      return before;
    });
    const text = isUndone && now ? `${say('digestUndone')} ${whatHolds(now)}` : say('digestUndoLate');
    const message = { text: escapeText(text) };
    const rendered = { message, inDoubt: message };
    const showing = shown.isEphemeral
      ? { replace_original: false }
      : ({ response_type: 'in_channel', replace_original: false, thread_ts: thread } as const);
    await respondOnce(url, rendered, showing, work);
  });
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
