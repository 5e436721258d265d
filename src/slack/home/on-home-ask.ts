import type { App, BlockAction, ButtonAction, PlainTextInputAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Reply } from '../../ask.ts';
import { fill } from '../../language/speak/fill.ts';
import type { Asker } from '../../memory/asker.ts';
import type { Work } from '../../memory/work.ts';
import { answerInMessages } from '../answer-in-messages.ts';
import { ASK_HOME, QUESTION, QUESTION_BLOCK } from '../blocks/home/ask-blocks.ts';
import type { Notice } from '../blocks/home/home-content.ts';
import { AGAIN } from '../blocks/home/recent-blocks.ts';
import { readButton } from '../button-value.ts';
import type { Desk } from '../desk.ts';
import { localeOf } from '../help.ts';
import { labelInAll } from '../labels.ts';
import { replyTo } from '../reply-to.ts';
import { publishHome } from './publish-home.ts';

/** Answers what is asked on the home tab: in words, by Enter or the button, or by a button of the list. */
export function onHomeAsk(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction | PlainTextInputAction>>(
    { action_id: new RegExp(`^(?:${ASK_HOME}|${QUESTION})$`), type: 'block_actions' },
    async ({ ack, body, client, context }) => {
      await ack();
      const asker = { team: String(context.teamId), user: body.user.id };
      const home = { desk, client, asker, inputKey: inputKeyOf(body) };
      const question = typedIn(body);
      if (question === '') return askFirst(home);
      const work = context.delivery as Work;
      const reply = await replyTo(desk, client, { asker, change: work.id }, question);
      await answerFromHome(home, { question, reply }, work);
    },
  );
  app.action<BlockAction<ButtonAction>>(AGAIN, async ({ ack, body, action, client, context }) => {
    await ack();
    const asker = { team: String(context.teamId), user: body.user.id };
    const home = { desk, client, asker, inputKey: inputKeyOf(body) };
    const carried = await readButton(desk.store, action.value);
    if (carried === undefined) return tell(home, { headline: labelInAll(desk, 'outdated') });
    const { query, locale } = carried;
    const question = desk.words(locale).question(query);
    const reply = await desk.askAgain(query, locale);
    await answerFromHome(home, { question, reply }, context.delivery as Work);
  });
}

/** The tab somebody is on. */
interface Home {
  readonly desk: Desk;
  readonly client: WebClient;
  readonly asker: Asker;
  readonly inputKey: string;
}

/** Shows the figure on the tab and gives the whole answer in Messages; what was not understood is said on the tab alone. */
async function answerFromHome(
  home: Home,
  { question, reply }: { readonly question: string; readonly reply: Reply },
  work: Work,
): Promise<void> {
  const { desk, client, asker } = home;
  const { headline, range, next } = reply.wording;
  if (reply.outcome === 'not-understood') {
    const detail = next.map(({ label }) => label).join('\n');
    return tell(home, { headline, detail });
  }
  const link = await answerInMessages(desk, client, { asker, question, reply }, work);
  const notice = { headline, detail: range, link };
  await publishHome(desk, client, asker, { notice, inputKey: work.recorded.toString(36) });
}

async function askFirst(home: Home): Promise<void> {
  const { desk, client, asker } = home;
  const { labels, topics } = desk.words(await localeOf(desk, client, asker));
  await tell(home, { headline: fill(labels.questionFirst ?? '', { example: topics[0]?.ask ?? '' }) });
}

/** Says something on the tab and leaves what is typed there. */
function tell({ desk, client, asker, inputKey }: Home, notice: Notice): Promise<void> {
  return publishHome(desk, client, asker, { notice, inputKey });
}

function typedIn({ view }: BlockAction): string {
  const values = view?.state?.values ?? {};
  const [, held] = Object.entries(values).find(([block]) => block.startsWith(QUESTION_BLOCK)) ?? [];
  return held?.[QUESTION]?.value?.trim() ?? '';
}

function inputKeyOf({ view }: BlockAction): string {
  const ids = view?.blocks?.map((block) => block.block_id ?? '') ?? [];
  return ids.find((id) => id.startsWith(QUESTION_BLOCK))?.slice(QUESTION_BLOCK.length) ?? '';
}
