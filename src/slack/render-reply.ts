import type { Reply } from '../ask.ts';
import type { Answer } from '../engine/answer.ts';
import { boundsOf } from '../engine/check-query.ts';
import { intents } from '../engine/index.ts';
import { fill } from '../language/speak/fill.ts';
import { askWhetherAnswered } from './ask-whether-answered.ts';
import type { Audience } from './audience.ts';
import type { Tools } from './blocks/action-blocks.ts';
import { replyBlocks } from './blocks/reply-blocks.ts';
import { type ButtonValues, buttonValues } from './button-value.ts';
import type { Desk } from './desk.ts';
import type { CarriedOut } from './digests/carried-out.ts';
import { labelInAll } from './labels.ts';
import type { Rendered } from './message.ts';

interface RenderOptions {
  readonly audience: Audience;
  /** For whom it is there, where it is not its asker's own question. */
  readonly credit?: string;
  /** What it answers, where the question stands nowhere else. */
  readonly asked?: string;
  /** What else is to be said of the figure: that it changed since, what it was before. */
  readonly remarks?: readonly string[];
  /** Whether it stands beside the answer, which has all its buttons. */
  readonly isAside?: boolean;
}

/**
 * Turns a reply into a message with working buttons; one and the same reply only once for those who see it. A reply
 * that could not be made becomes an apology; the log then has the reason, and nothing that was asked.
 */
export async function renderReply(
  desk: Desk,
  making: Promise<Reply>,
  options: RenderOptions,
): Promise<Rendered & { readonly reply?: Reply }> {
  try {
    const reply = await making;
    const known = desk.rendered.get(reply) ?? new Map<string, Rendered>();
    desk.rendered.set(reply, known);
    const key = JSON.stringify(options);
    const before = known.get(key);
    if (before !== undefined) return { ...before, reply };
    // Without the store there are no buttons, but there is the answer.
    const values = await buttonValues(desk.store, reply, options.audience).catch(() => undefined);
    const rendered = render(desk, reply, values, options);
    if (values) known.set(key, rendered);
    return { ...rendered, reply };
  } catch (error) {
    desk.log.error('A reply could not be made:', error);
    const message = { text: labelInAll(desk, 'failed') };
    return { message, inDoubt: message };
  }
}

function render(
  desk: Desk,
  reply: Reply,
  values: ButtonValues | undefined,
  { audience, asked, remarks = [], isAside = false, ...told }: RenderOptions,
): Rendered {
  const { labels } = reply.wording;
  const wording = {
    ...reply.wording,
    changed: [reply.wording.changed, ...remarks].filter(Boolean).join('\n'),
    ...(isAside && { next: [], instead: [] }),
  };
  const credit =
    audience.to === 'channel' ? fill(labels.shared ?? '', { name: audience.sharer }) : told.credit;
  return {
    message: replyBlocks(wording, {
      ...(values && { carry: values.of, tools: isAside ? {} : toolsOf(desk, reply, values.own, audience) }),
      ...(credit && { credit }),
      ...(asked && { asked }),
      ...feedbackOn(reply, audience),
    }),
    inDoubt: askWhetherAnswered(labels, values?.own),
  };
}

/** Whether it helped is asked of who asked; what was shared was asked about before. */
function feedbackOn({ answer, locale }: Reply, { to }: Audience): { readonly feedback?: string } {
  const intent = answer?.query.intent;
  return to !== 'channel' && intent !== undefined && intent !== 'help'
    ? { feedback: `${intent}:${locale}` }
    : {};
}

/** What can be done with an answer: each tool with what its button carries. */
export function toolsOf(
  { words, adjustables }: Pick<Desk, 'words' | 'adjustables'>,
  { outcome, answer, wording, locale, undo }: CarriedOut,
  own: string | undefined,
  audience: Audience,
): Tools {
  if (outcome !== 'answered' || answer === undefined) return {};
  // What was done is not asked again by others.
  if (answer.query.intent === 'digest') return undo === undefined ? {} : { undo };
  if (own === undefined) return {};
  const isShown = wording.focus === 'working';
  return {
    ...(isAdjustable(answer, adjustables) && { adjust: own }),
    ...(wording.working.length > 0 && !isShown && { working: own }),
    ...(words(locale).hasTerms(answer) && { explain: own }),
    ...(audience.to === 'asker' && answer.query.intent !== 'help' && { share: own }),
  };
}

/** What rests on assumptions has some to set; what does not may still take one up, such as a price that is not known. */
function isAdjustable(answer: Answer, adjustables: Desk['adjustables']): boolean {
  const intent = intents.find(({ id }) => id === answer.query.intent);
  if (intent === undefined || intent.assumes.length === 0) return false;
  return (
    answer.assumptions.some(({ name }) => boundsOf(name, intent) !== undefined) ||
    adjustables(answer).length > 0
  );
}
