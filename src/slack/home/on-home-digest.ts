import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Work } from '../../memory/work.ts';
import { DIGEST } from '../blocks/home/digest-blocks.ts';
import { readButton } from '../button-value.ts';
import type { Desk } from '../desk.ts';
import { labelInAll } from '../labels.ts';
import { replyAgain } from '../reply-to.ts';
import { publishHome } from './publish-home.ts';

/** Pauses, resumes, ends or begins a digest from the home tab, for members of its conversation, and says what was done. */
export function onHomeDigest(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>(DIGEST, async ({ ack, body, action, client, context }) => {
    await ack();
    const asker = { team: String(context.teamId), user: body.user.id };
    const { id: change } = context.delivery as Work;
    const carried = await readButton(desk.store, action.value);
    if (carried?.query.intent !== 'digest')
      return publishHome(desk, client, asker, { notice: { headline: labelInAll(desk, 'outdated') } });
    const { wording } = await replyAgain(desk, client, { asker, change }, carried);
    await publishHome(desk, client, asker, { notice: { headline: wording.headline } });
  });
}
